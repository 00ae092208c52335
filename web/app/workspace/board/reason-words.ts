import { blocksByClock } from "@rungs/shared/shared-hours";
import type { SuggestionReason } from "@rungs/shared/vocabulary/post";
import type { TFunction } from "i18next";

import { hourBlocks, stretchWords, utcHours } from "#web/board/stretch-words.ts";
import { languageName } from "#web/design/localized-text.tsx";
import { functionName } from "#web/office/placement-words.ts";

import type { PostDraft } from "./posts.operations.ts";
import type { Suggestion } from "./suggestions.operations.ts";

/** Why a post fits one's own, in words that name what both share. */
export function reasonWords(
  t: TFunction,
  readerLanguage: string,
  reason: SuggestionReason,
  { own, post }: { own: PostDraft; post: Suggestion["post"] },
): string {
  switch (reason) {
    case "TOPICS": {
      const topics = both(own.topics, post.topics).map((topic) => t(`vocabulary:boardTopic.${topic}`));
      return t("board:reason.TOPICS", { list: topics.join(", ") });
    }
    case "FUNCTIONS": {
      const functions = both(own.functions, post.functions).map((one) => functionName(t, one));
      return t("board:reason.FUNCTIONS", { list: functions.join(", ") });
    }
    case "HOURS":
      return hoursWords(t, both(own.hours, post.hours), own.utcOffset);
    case "LANGUAGE": {
      const languages = both(own.languages, post.languages).map((tag) => languageName(tag, readerLanguage));
      return t("board:reason.LANGUAGE", { list: languages.join(", ") });
    }
    case "RANK":
    case "STARTING_UP":
    case "FORMAT":
      return t(`board:reason.${reason}`);
  }
}

/** By the author's own clock where they named it. */
function hoursWords(t: TFunction, hours: readonly number[], clock: number | null): string {
  if (clock === null) return t("board:reason.HOURS", { list: utcHours(hours) });
  return t("board:reason.HOURS_BY_CLOCK", { list: stretchWords(blocksByClock(hourBlocks(hours), clock)) });
}

function both<Value>(own: readonly Value[], theirs: readonly Value[]): Value[] {
  return own.filter((one) => theirs.includes(one));
}

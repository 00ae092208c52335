import type { TFunction } from "i18next";

import { clockName } from "#web/board/clocks.ts";
import { utcHours } from "#web/board/stretch-words.ts";
import { languageName } from "#web/design/localized-text.tsx";
import { rankName } from "#web/ladder/format.ts";
import { functionName } from "#web/office/placement-words.ts";

import type { DraftPart } from "../drafts/draft-conflict.tsx";
import type { PostValues } from "./post-values.ts";

/** A post part by part, in words that people compare. */
export function postParts(t: TFunction, readerLanguage: string, values: PostValues): DraftPart[] {
  const list = (words: readonly string[]) => words.join(" · ");
  const ranks = [values.lowest, values.highest].map((rank) => (rank === null ? "" : rankName(t, rank)));
  return [
    { label: t("board:field.title"), words: values.title },
    { label: t("board:field.purpose"), words: t(`vocabulary:postPurpose.${values.purpose}`) },
    {
      label: t("board:field.topics"),
      words: list(values.topics.map((topic) => t(`vocabulary:boardTopic.${topic}`))),
    },
    { label: t("board:field.about"), words: values.about ?? "" },
    {
      label: t("board:field.startingUp"),
      words: t(values.startingUp ? "board:draft.yes" : "board:draft.no"),
    },
    { label: t("board:field.format"), words: t(`vocabulary:postFormat.${values.format}`) },
    {
      label: t("board:field.languages"),
      words: list(values.languages.map((tag) => languageName(tag, readerLanguage))),
    },
    { label: t("board:field.hours"), words: values.hours.length > 0 ? utcHours(values.hours) : "" },
    {
      label: t("board:field.clock"),
      words: typeof values.utcOffset === "number" ? clockName(values.utcOffset) : "",
    },
    { label: t("board:draft.people"), words: String(values.capacity) },
    { label: t("board:field.inReturn"), words: t(`vocabulary:postReturn.${values.inReturn}`) },
    { label: t("board:field.ranks"), words: ranks.some(Boolean) ? ranks.join(" – ") : "" },
    {
      label: t("board:field.functions"),
      words: list(values.functions.map((one) => functionName(t, one))),
    },
  ];
}

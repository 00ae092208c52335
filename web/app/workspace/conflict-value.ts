import type { TFunction } from "i18next";

import { rankName } from "#web/ladder/format.ts";

import { shownText } from "./draft-text.tsx";
import type { Draft } from "./draft.operations.ts";

const FIELDS = [
  "title",
  "strategy",
  "strategyRationale",
  "roleFamily",
  "individualContributor",
  "mission",
  "overview",
  "conditions",
  "expectations",
  "notExpected",
  "trackId",
  "code",
  "internalTitle",
  "grade",
  "payStep",
  "externalTitles",
  "rank",
  "years",
  "scope",
  "summary",
  "newToOpenSource",
  "name",
  "description",
  "version",
] as const;

/** What a field of a conflict is called. */
export function fieldName(t: TFunction, name: string): string {
  const known = FIELDS.find((field) => field === name);
  return known ? t(`workspace:field.${known}`) : name;
}

/** What one side of a conflict has in a field, in words; null where it has nothing. */
export function conflictValue(
  t: TFunction,
  draft: Pick<Draft, "tracks" | "language">,
  name: string,
  value: string,
): string | null {
  if (value === "") return null;
  if (value === "true") return t("workspace:yes");
  if (value === "false") return t("workspace:no");
  switch (name) {
    case "strategy":
      return t(`vocabulary:ladderStrategy.${value as "OSPO_SPECIFIC"}`);
    case "roleFamily":
      return t(`vocabulary:roleFamily.${value as "OTHER"}`);
    case "scope":
      return t(`vocabulary:scope.${value as "TEAM"}`);
    case "rank":
      return rankName(t, Number(value));
    case "payStep":
      return t("workspace:level.payStep", { percent: value });
    case "trackId": {
      const track = draft.tracks.find(({ id }) => id === value);
      return track ? shownText(track.name, draft.language) : null;
    }
    default:
      return value;
  }
}

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
    { field: "title", label: t("board:field.title"), words: values.title },
    {
      field: "purpose",
      label: t("board:field.purpose"),
      words: t(`vocabulary:postPurpose.${values.purpose}`),
    },
    {
      field: "topics",
      label: t("board:field.topics"),
      words: list(values.topics.map((topic) => t(`vocabulary:boardTopic.${topic}`))),
    },
    { field: "about", label: t("board:field.about"), words: values.about ?? "" },
    {
      field: "startingUp",
      label: t("board:field.startingUp"),
      words: t(values.startingUp ? "board:draft.yes" : "board:draft.no"),
    },
    { field: "format", label: t("board:field.format"), words: t(`vocabulary:postFormat.${values.format}`) },
    {
      field: "languages",
      label: t("board:field.languages"),
      words: list(values.languages.map((tag) => languageName(tag, readerLanguage))),
    },
    {
      field: "hours",
      label: t("board:field.hours"),
      words: values.hours.length > 0 ? utcHours(values.hours) : "",
    },
    {
      field: "utcOffset",
      label: t("board:field.clock"),
      words: typeof values.utcOffset === "number" ? clockName(values.utcOffset) : "",
    },
    { field: "capacity", label: t("board:draft.people"), words: String(values.capacity) },
    {
      field: "inReturn",
      label: t("board:field.inReturn"),
      words: t(`vocabulary:postReturn.${values.inReturn}`),
    },
    { field: "ranks", label: t("board:field.ranks"), words: ranks.some(Boolean) ? ranks.join(" – ") : "" },
    {
      field: "functions",
      label: t("board:field.functions"),
      words: list(values.functions.map((one) => functionName(t, one))),
    },
  ];
}

import type { SavePostValues } from "@rungs/shared/inputs/post";
import { LIMITS } from "@rungs/shared/limits";
import { type Rank, RANKS } from "@rungs/shared/vocabulary/ladder";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import {
  BOARD_TOPICS,
  HOUR_BLOCKS,
  POST_FORMATS,
  POST_PURPOSES,
  POST_RETURNS,
} from "@rungs/shared/vocabulary/post";

import { readClock } from "#web/board/clocks.ts";
import { hourBlocks } from "#web/board/stretch-words.ts";

import { textIn } from "../draft-text.tsx";
import type { WrittenDraft } from "../drafts/written-draft.ts";
import { textField } from "../form-lines.ts";
import type { PostDraft } from "./posts.operations.ts";

/** What the form of a post holds; of two ranks one may be missing while somebody types. */
export type PostValues = Required<Omit<SavePostValues, keyof WrittenDraft | "language" | "ranks">> & {
  lowest: Rank | null;
  highest: Rank | null;
};

/** How many one can meet at once. */
export const CAPACITIES = Array.from({ length: LIMITS.capacityOfPost }, (_, index) => index + 1);

/** The post as it stands, with its texts in its own language. */
export function postValues(draft: PostDraft): PostValues {
  const { language, ranks } = draft;
  return {
    title: textIn(draft.title, language),
    purpose: draft.purpose,
    topics: [...draft.topics],
    lowest: (ranks?.min ?? null) as Rank | null,
    highest: (ranks?.max ?? null) as Rank | null,
    functions: [...draft.functions],
    format: draft.format,
    languages: [...draft.languages],
    hours: hourBlocks(draft.hours),
    utcOffset: draft.utcOffset,
    capacity: draft.capacity,
    inReturn: draft.inReturn,
    startingUp: draft.startingUp,
    about: textIn(draft.about, language),
  };
}

/** The post as a form sends it. */
export function readPost(form: FormData): PostValues {
  // Browsers end the lines of a textarea with both characters.
  const text = (name: string) => textField(form, name).trim().replaceAll("\r\n", "\n");
  const one = <Value extends string | number>(name: string, values: readonly Value[]) =>
    values.find((value) => String(value) === text(name));
  const all = <Value extends string | number>(name: string, values: readonly Value[]) =>
    values.filter((value) => form.getAll(name).includes(String(value)));
  return {
    title: text("title"),
    purpose: one("purpose", POST_PURPOSES) ?? "MENTOR_OFFER",
    topics: all("topics", BOARD_TOPICS),
    lowest: one("lowest", RANKS) ?? null,
    highest: one("highest", RANKS) ?? null,
    functions: all("functions", OFFICE_FUNCTIONS),
    format: one("format", POST_FORMATS) ?? "ONE_OFF",
    languages: form.getAll("languages").filter((tag) => typeof tag === "string"),
    hours: all("hours", HOUR_BLOCKS),
    utcOffset: readClock(text("utcOffset")),
    capacity: one("capacity", CAPACITIES) ?? 1,
    inReturn: one("inReturn", POST_RETURNS) ?? "NOTHING",
    startingUp: form.has("startingUp"),
    about: text("about"),
  };
}

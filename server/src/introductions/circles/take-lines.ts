import type { TakeCircleLinesValues } from "@rungs/shared/inputs/circle";
import { LIMITS } from "@rungs/shared/limits";
import { PRACTICE_PARTS, type PracticeKind, type PracticePart } from "@rungs/shared/vocabulary/practice";
import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

import type { Person } from "../act-once.ts";

/** Begins an account of a practice; handed in, because drafts are not known here. Gives the draft's id. */
export type BeginPractice = (
  author: Person,
  practice: {
    title: string;
    language: string;
    kind: PracticeKind;
    texts: Partial<Record<PracticePart, string>>;
  },
) => Promise<string>;

/** The draft that lines have begun, or why they have not: there are no such lines, or they are more than fit. */
export type TakenLines = { ok: true; draftId: string } | { ok: false; problem: "NOT_FOUND" | "NO_ROOM" };

/**
 * Begins an account of a practice of one's own office with lines of a circle in which one sits, in the order in which
 * they were written and without a word of who wrote them. It leaves as any practice does: through the door.
 */
export async function takeLines(
  { workspace, beginPractice }: { workspace: DataSource; beginPractice: BeginPractice },
  person: Person,
  { circleId, numbers, title, kind }: TakeCircleLinesValues,
): Promise<TakenLines> {
  const found = await findLines(workspace, person, circleId, numbers);
  if (found.length < numbers.length) return { ok: false, problem: "NOT_FOUND" };
  const texts = layOut(found.map(({ text }) => text));
  if (!texts) return { ok: false, problem: "NO_ROOM" };
  const { language } = found[0]!;
  return { ok: true, draftId: await beginPractice(person, { title, language, kind, texts }) };
}

function findLines(
  workspace: DataSource,
  person: Person,
  circleId: string,
  numbers: readonly number[],
): Promise<{ text: string; language: string }[]> {
  return asPerson(workspace, person, (manager) =>
    manager.query<{ text: string; language: string }[]>(
      `SELECT l.text, c.language FROM circle_line l JOIN circle c ON c.id = l.circle_id
         JOIN circle_seat own ON own.circle_id = c.id
       WHERE own.organization_id = $1 AND own.person_id = $2 AND own.left_on IS NULL
         AND l.circle_id = $3 AND l.seq = ANY ($4) AND l.text IS NOT NULL
       ORDER BY l.seq`,
      [person.organizationId, person.personId, circleId, numbers],
    ),
  );
}

/** What was done first: what was found out is mostly that. What does not fit into one part goes into the next. */
const PARTS_IN_TURN: readonly PracticePart[] = [
  "done",
  ...PRACTICE_PARTS.filter((part) => part !== "done").toReversed(),
];

/** Whole lines, each in the first part in turn that has room; null where they are too many. */
function layOut(lines: readonly string[]): Partial<Record<PracticePart, string>> | null {
  const texts: Partial<Record<PracticePart, string>> = {};
  let at = 0;
  for (const line of lines) {
    const together = (part: PracticePart) => [...(texts[part] ? [texts[part]] : []), line].join("\n\n");
    while (at < PARTS_IN_TURN.length && together(PARTS_IN_TURN[at]!).length > LIMITS.textCharacters) at += 1;
    const part = PARTS_IN_TURN[at];
    if (!part) return null;
    texts[part] = together(part);
  }
  return texts;
}

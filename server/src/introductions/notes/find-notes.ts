import type { IntroductionSide } from "@rungs/shared/vocabulary/introduction";
import type { NotesAct, NotesKind, NotesSection } from "@rungs/shared/vocabulary/notes";
import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

import type { Person } from "../act-once.ts";
import { type FrozenNotes, frozenNotes } from "./frozen-notes.ts";

/** What one side would show: the sections, and not a word of them. */
export interface NotesScope {
  kind: NotesKind;
  sections: NotesSection[];
}

/** How far the two have come with notes, as one of them sees it. */
export interface NotesRecord {
  /** Null where nobody offers anything. */
  agreement: {
    revision: number;
    days: number;
    ownAgrees: boolean;
    otherAgrees: boolean;
    /** The last day of reading; null until both agree. */
    lastDay: string | null;
  } | null;
  own: NotesScope | null;
  /** What the reader's side would show, word for word. */
  ownCopy: FrozenNotes | null;
  other: NotesScope | null;
  /** Newest first. */
  log: { act: NotesAct; isOwn: boolean | null; day: string }[];
}

const LOGGED = 100;

/** How far they have come; null where the introduction is of others. */
export function findNotes(
  workspace: DataSource,
  { organizationId, personId }: Person,
  introductionId: string,
): Promise<NotesRecord | null> {
  return asPerson(workspace, { organizationId, personId }, async (manager) => {
    const [own] = await manager.query<{ side: IntroductionSide }[]>(
      "SELECT side FROM introduction_side WHERE organization_id = $1 AND person_id = $2 AND introduction_id = $3",
      [organizationId, personId, introductionId],
    );
    if (!own) return null;
    // What is over may not be deleted yet.
    const [agreement] = await manager.query<NonNullable<NotesRecord["agreement"]>[]>(
      `SELECT revision, days,
         CASE $2 WHEN 'ASKER' THEN asker_agrees ELSE answerer_agrees END AS "ownAgrees",
         CASE $2 WHEN 'ASKER' THEN answerer_agrees ELSE asker_agrees END AS "otherAgrees",
         to_char((ends_at AT TIME ZONE 'UTC') - interval '1 day', 'YYYY-MM-DD') AS "lastDay"
       FROM notes_agreement WHERE introduction_id = $1 AND (ends_at IS NULL OR ends_at > now())`,
      [introductionId, own.side],
    );
    const parts = await manager.query<(NotesScope & { side: IntroductionSide })[]>(
      "SELECT side, kind, sections FROM notes_part WHERE introduction_id = $1",
      [introductionId],
    );
    const [{ copy }] = await manager.query<[{ copy: unknown }]>("SELECT own_notes($1) AS copy", [
      introductionId,
    ]);
    const ownCopy = agreement && copy !== null ? frozenNotes.parse(copy) : null;
    const log = await manager.query<NotesRecord["log"]>(
      `SELECT act, side = $2 AS "isOwn", to_char(day, 'YYYY-MM-DD') AS day FROM notes_log
       WHERE introduction_id = $1 ORDER BY seq DESC LIMIT $3`,
      [introductionId, own.side, LOGGED],
    );
    const scopeOf = (isOwn: boolean): NotesScope | null => {
      const part = agreement && parts.find(({ side }) => (side === own.side) === isOwn);
      return part ? { kind: part.kind, sections: part.sections } : null;
    };
    return { agreement: agreement ?? null, own: scopeOf(true), ownCopy, other: scopeOf(false), log };
  });
}

/** What both show, the reader's own first, while both agree to it; nothing otherwise. The other reads that one looked. */
export function lookAtNotes(
  workspace: DataSource,
  person: Person,
  introductionId: string,
): Promise<{ isOwn: boolean; copy: FrozenNotes }[]> {
  return asPerson(workspace, person, async (manager) => {
    const rows = await manager.query<{ isOwn: boolean; copy: unknown }[]>(
      `SELECT is_own AS "isOwn", copy FROM look_at_notes($1)`,
      [introductionId],
    );
    return rows.map(({ isOwn, copy }) => ({ isOwn, copy: frozenNotes.parse(copy) }));
  });
}

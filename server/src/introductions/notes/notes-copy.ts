import type { PublishedDocument } from "@rungs/shared/draft";
import type { PublishedLadder } from "@rungs/shared/published-ladder";
import type { PublishedOffice } from "@rungs/shared/published-office";
import { type NotesKind, type NotesSection, SECTIONS_OF_KIND } from "@rungs/shared/vocabulary/notes";

import type { FrozenNotes, FrozenRow } from "./frozen-notes.ts";

/** What would leave of a draft, and what kind it is. */
export interface DoorDocument {
  kind: string;
  document: PublishedDocument;
}

/**
 * The chosen sections of what would leave of a draft, frozen; null where the kind has none of them to show. Face and
 * quarter stay behind: the other side knows one face already, and a second would say more than either.
 */
export function notesCopy(
  { kind, document }: DoorDocument,
  sections: readonly NotesSection[],
): FrozenNotes | null {
  if (!isNotesKind(kind)) return null;
  const known: readonly NotesSection[] = SECTIONS_OF_KIND[kind];
  if (sections.some((section) => !known.includes(section))) return null;
  const rowsOf =
    kind === "LADDER" ? ladderRows(document as PublishedLadder) : officeRows(document as PublishedOffice);
  const rows = known.filter((section) => sections.includes(section)).flatMap((section) => rowsOf(section));
  return { kind, title: document.title, rows };
}

const isNotesKind = (kind: string): kind is NotesKind => kind in SECTIONS_OF_KIND;

const ladderRows =
  (ladder: PublishedLadder) =>
  (section: NotesSection): FrozenRow[] => {
    switch (section) {
      case "MISSION":
        return [rowOf(section, [...told(ladder.mission), ...ladder.overview])];
      case "CONDITIONS":
        return [rowOf(section, ladder.conditions)];
      case "LEVELS":
        return ladder.levels.map(({ rank, titles, summary }) => ({
          ...rowOf(section, [...titles, ...told(summary)]),
          rank,
        }));
      case "EXPECTATIONS":
        return [
          rowOf(section, textsAt(ladder, null)),
          ...ladder.levels.map(({ rank, ordinal }) => ({
            ...rowOf(section, textsAt(ladder, ordinal)),
            rank,
          })),
        ].filter(({ texts }) => texts.length > 0);
      default:
        return [];
    }
  };

const officeRows =
  (office: PublishedOffice) =>
  (section: NotesSection): FrozenRow[] => {
    switch (section) {
      case "CHARTER":
        return [rowOf(section, told(office.charter))];
      case "STRATEGY":
        return [rowOf(section, told(office.strategyRationale))];
      case "PLACEMENTS":
        // Where each lives now; what was before is a history that few others have.
        return office.placements
          .filter(({ to }) => to === null)
          .map(({ function: officeFunction, placement, reason }) => ({
            ...rowOf(section, told(reason)),
            function: officeFunction,
            placement,
          }));
      default:
        return [];
    }
  };

function rowOf(section: NotesSection, texts: FrozenRow["texts"]): FrozenRow {
  return { section, rank: null, function: null, placement: null, texts };
}

const told = <Text>(text: Text | null): Text[] => (text === null ? [] : [text]);

const textsAt = (ladder: PublishedLadder, ordinal: number | null) =>
  ladder.expectations.filter(({ level }) => level === ordinal).map(({ text }) => text);

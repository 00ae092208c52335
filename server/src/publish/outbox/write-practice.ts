import type { LocalizedText } from "@rungs/shared/ladder";
import { publishedPractice } from "@rungs/shared/published-practice";
import { PRACTICE_PARTS } from "@rungs/shared/vocabulary/practice";

import { PublishedPracticeEntity } from "#server/commons/practices/published-practice.entity.ts";

import { insertSnapshot, snapshotColumns } from "./insert-snapshot.ts";
import type { Shelf } from "./shelf.ts";

/** Practices; each version names the first one, so that what readers say of it outlives a correction. */
export const PRACTICE_SHELF: Shelf = {
  async add(manager, { id, document, sha256, line = id }) {
    const practice = publishedPractice.parse(JSON.parse(document));
    return insertSnapshot(manager, PublishedPracticeEntity, {
      ...snapshotColumns({ id, document, sha256 }, practice),
      line,
      kind: practice.kind,
      maturity: practice.maturity,
      began: practice.began,
      functions: practice.functions,
      lead: leadOf(practice.problem),
    });
  },
  async replace(manager, id, newer) {
    await manager.update(PublishedPracticeEntity, { id }, { replacedBy: newer });
  },
  async remove(manager, id) {
    await manager.delete(PublishedPracticeEntity, { id });
  },
  search: {
    table: "published_practice",
    textsOf(document) {
      const practice = publishedPractice.parse(JSON.parse(document));
      const { title, language, quarter, face, functions } = practice;
      const texts = PRACTICE_PARTS.map((part) => practice[part]).filter((text) => text !== null);
      return { title, language, quarter, face, names: [], texts, functions };
    },
  },
};

/** Characters of a text that a list shows. */
const LEAD_CHARACTERS = 240;

/** The beginning of a text in each language, cut after a word. */
function leadOf(text: LocalizedText): LocalizedText {
  return text.map(({ language, value }) => ({ language, value: cut(value.replace(/\s+/g, " ")) }));
}

function cut(value: string): string {
  const characters = [...value];
  if (characters.length <= LEAD_CHARACTERS) return value;
  const beginning = characters.slice(0, LEAD_CHARACTERS).join("");
  // Chinese has no spaces between words: there any place is as good as another.
  const lastSpace = beginning.lastIndexOf(" ");
  return `${lastSpace > LEAD_CHARACTERS / 2 ? beginning.slice(0, lastSpace) : beginning} …`;
}

import { publishedPractice } from "@rungs/shared/published-practice";
import { PRACTICE_PARTS } from "@rungs/shared/vocabulary/practice";

import { PublishedPracticeEntity } from "#server/commons/practices/published-practice.entity.ts";

import { insertSnapshot, snapshotColumns } from "./insert-snapshot.ts";
import { leadOf } from "./lead-of.ts";
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

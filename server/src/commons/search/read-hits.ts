import type { LocalizedText } from "@rungs/shared/ladder";
import type { Face } from "@rungs/shared/published-ladder";
import type { SearchKind } from "@rungs/shared/vocabulary/search";
import type { EntityManager } from "typeorm";

import {
  countMarks,
  excerptOf,
  hanMarks,
  type Marks,
  markText,
  spellingsIn,
  type TextSegment,
} from "./mark-text.ts";
import type { QueryWord } from "./read-query.ts";

/** A text in one language, in pieces. */
export interface MarkedText {
  language: string;
  segments: TextSegment[];
}

/** What a page of finds shows of an entry. */
export interface ReadHit {
  id: string;
  kind: SearchKind;
  language: string;
  quarter: string;
  face: Face;
  filters: string[];
  title: MarkedText[];
  excerpt: MarkedText | null;
}

interface EntryRow {
  id: string;
  kind: SearchKind;
  language: string;
  quarter: string;
  title: LocalizedText;
  face: Face;
  filters: string[];
  passages: string;
}

const EXCERPT_CHARACTERS = 220;

/**
 * What is shown of some finds, in the order of the ids, with what was looked for marked. A passage is shown that has
 * most of it. Two statements: the entries, and which of their spellings mean a word that was looked for.
 */
export async function readHits(
  manager: EntityManager,
  ids: readonly string[],
  words: readonly QueryWord[],
): Promise<ReadHit[]> {
  const rows = await manager.query<EntryRow[]>(
    `SELECT id, kind, language, quarter, title, face, filters, passages FROM search_entry WHERE id = ANY ($1)`,
    [ids],
  );
  const likely = new LikelyWords(words);
  const entries = ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [];
    const passages = (JSON.parse(row.passages) as LocalizedText[]).flat();
    return [{ row, passages: passages.filter(({ value }) => likely.areIn(value)) }];
  });
  const marks: Marks = {
    spellings: await meaning(
      manager,
      entries.flatMap(({ row, passages }) =>
        [...row.title, ...passages].flatMap(({ value }) =>
          spellingsIn(value).filter((one) => likely.are(one)),
        ),
      ),
      words,
    ),
    han: likely.han,
  };
  return entries.map(({ row, passages }) => ({
    id: row.id,
    kind: row.kind,
    language: row.language,
    quarter: row.quarter,
    face: row.face,
    filters: row.filters,
    title: row.title.map(({ language, value }) => ({ language, segments: markText(value, marks) })),
    excerpt: bestExcerpt(passages, marks),
  }));
}

/** A first, generous guess at what means the same: words that begin like it. */
class LikelyWords {
  private readonly beginnings: string[];
  readonly han: Marks["han"];

  constructor(words: readonly QueryWord[]) {
    // A stem says "communiti" of "community".
    this.beginnings = words
      .filter((word) => !word.isHan)
      .flatMap(({ ways }) => ways.flat().map((lexeme) => lexeme.replace(/(?<=..)i$/, "")));
    this.han = hanMarks(words.filter((word) => word.isHan).map(({ word }) => word));
  }

  are(spelling: string): boolean {
    return this.beginnings.some((beginning) => spelling.startsWith(beginning));
  }

  areIn(text: string): boolean {
    return (
      countMarks(text, { spellings: new Set(), han: this.han }) > 0 ||
      spellingsIn(text).some((spelling) => this.are(spelling))
    );
  }
}

async function meaning(
  manager: EntityManager,
  spellings: readonly string[],
  words: readonly QueryWord[],
): Promise<Set<string>> {
  const lexemes = words.flatMap(({ isHan, ways }) => (isHan ? [] : ways.flat()));
  const rows = await manager.query<{ spelling: string }[]>(
    `SELECT spelling FROM unnest($1::text[]) AS spelling
     WHERE tsvector_to_array(to_tsvector('english', spelling)) && $2::text[]`,
    [[...new Set(spellings)], lexemes],
  );
  return new Set(rows.map(({ spelling }) => spelling));
}

function bestExcerpt(passages: LocalizedText, marks: Marks): MarkedText | null {
  let best: { language: string; value: string; count: number } | null = null;
  for (const { language, value } of passages) {
    const count = countMarks(value, marks);
    if (count > (best?.count ?? 0)) best = { language, value, count };
  }
  return best && { language: best.language, segments: excerptOf(best.value, marks, EXCERPT_CHARACTERS) };
}

import type { LocalizedText } from "@rungs/shared/ladder";
import type { Face } from "@rungs/shared/published-ladder";
import { parentOf } from "@rungs/shared/vocabulary/face-tree";
import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import { SEARCH_FILTERS, type SearchFilterName, type SearchKind } from "@rungs/shared/vocabulary/search";
import type { EntityManager } from "typeorm";

import { indexText, isHan, runsOf } from "#server/commons/index-text.ts";

/** What search knows of one finished document. */
export interface SearchTexts {
  title: LocalizedText;
  language: string;
  quarter: string;
  face: Face;
  /** Names that weigh nearly as much as the title: of levels, of jobs. */
  names: readonly LocalizedText[];
  /** Everything else that is read. */
  texts: readonly LocalizedText[];
  /** The roles it is about: who looks for one by any of its titles finds it. */
  roleFamilies?: readonly RoleFamily[];
  /** The functions it is about. */
  functions?: readonly OfficeFunction[];
}

/** Raised when what an entry, or a line beside it, is made of changes: the worker writes those of an older form again. */
export const SEARCH_FORM = 3;

/** An index entry has an upper limit of its own; what stands further back is read but not found. */
const SEARCHED_CHARACTERS = 150_000;

/** Words shorter than these are not mended: too many others are one letter away. */
const MENDED_CHARACTERS = { min: 4, max: 40 };

/** Lets a listed document be found. One that has an entry gets it anew. */
export async function writeSearchEntry(
  manager: EntityManager,
  kind: SearchKind,
  id: string,
  texts: SearchTexts,
): Promise<void> {
  await removeSearchEntry(manager, id);
  const { title, names, language, quarter, face } = texts;
  const everything = [title, ...names, ...texts.texts];
  const filters = filtersOf(kind, texts);
  const spellings = spellingsOf(everything);
  await manager.query(
    `INSERT INTO search_entry (id, kind, form, language, quarter, title, face, passages, filters, spellings, words)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, array_to_tsvector(
       tsvector_to_array(to_tsvector('english', $11))
       || array(SELECT 'name=' || word FROM unnest(tsvector_to_array(to_tsvector('english', $12))) AS word)
       || array(SELECT 'title=' || word FROM unnest(tsvector_to_array(to_tsvector('english', $13))) AS word)
       || $9::text[]
       || array['id=' || left($1::uuid::text, 2)]
     )`,
    [
      id,
      kind,
      SEARCH_FORM,
      language,
      quarter,
      JSON.stringify(title),
      JSON.stringify(face),
      JSON.stringify([...names, ...texts.texts]),
      filters,
      spellings,
      indexed(everything),
      indexed([title, ...names]),
      indexed([title]),
    ],
  );
  await manager.query(
    `INSERT INTO search_word (word, lexeme, entries)
     SELECT word, stem[1], 1
     FROM unnest($1::text[]) AS word, LATERAL (SELECT ts_lexize('english_stem', word)) AS stems (stem)
     WHERE cardinality(stem) > 0
     ON CONFLICT (word) DO UPDATE SET entries = search_word.entries + 1`,
    [spellings],
  );
}

/** Lets a document be found no longer; one that has no entry changes nothing. */
export async function removeSearchEntry(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `WITH gone AS (DELETE FROM search_entry WHERE id = $1 RETURNING spellings)
     UPDATE search_word SET entries = entries - 1 FROM gone WHERE word = ANY (spellings)`,
    [id],
  );
  // A word that nothing says any more must not be offered to anybody.
  await manager.query("DELETE FROM search_word WHERE entries = 0");
}

/** The values of the filters that a document has: of the face a value and its group, as readers filter by groups. */
function filtersOf(kind: SearchKind, { language, face, roleFamilies, functions }: SearchTexts): string[] {
  const values: Record<SearchFilterName, readonly (string | null)[]> = {
    kind: [kind],
    roleFamily: roleFamilies ?? [],
    function: functions ?? [],
    language: [language],
    industry: withGroup("industry", face.industry),
    region: withGroup("region", face.region),
    size: withGroup("size", face.size),
  };
  return SEARCH_FILTERS.flatMap((filter) =>
    [...new Set(values[filter])].flatMap((value) => (value === null ? [] : `${filter}=${value}`)),
  );
}

function withGroup(attribute: "industry" | "region" | "size", node: string | null): (string | null)[] {
  return node === null ? [] : [node, parentOf(attribute, node)];
}

function spellingsOf(texts: readonly LocalizedText[]): string[] {
  const { min, max } = MENDED_CHARACTERS;
  const words = texts.flatMap((text) => text.flatMap(({ value }) => runsOf(value)));
  return [...new Set(words)].filter(
    (word) => word.length >= min && word.length <= max && !isHan(word) && !/\p{N}/u.test(word),
  );
}

function indexed(texts: readonly LocalizedText[]): string {
  const values = texts.flatMap((text) => text.map(({ value }) => value));
  return indexText(values.join("\n")).slice(0, SEARCHED_CHARACTERS);
}

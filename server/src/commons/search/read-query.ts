import type { EntityManager } from "typeorm";

import { isHan } from "../index-text.ts";
import { chineseTerms, searchWords } from "../search-words.ts";
import { nearestWords } from "./nearest-words.ts";

/** A word that somebody looks for, and what the index holds of it. */
export interface QueryWord {
  /** As it was typed, in lower case. */
  word: string;
  isHan: boolean;
  /** Each way in which it may stand in the index: all the lexemes of one of them. */
  ways: string[][];
  /** The words it was taken for, because nothing says it as it was typed; the likeliest first. */
  takenFor: string[];
  isKnown: boolean;
}

interface WordRow {
  word: string;
  lexeme: string | null;
  known: boolean;
  near: string[] | null;
}

/** Words shorter than this are taken as they are: too many others are one letter away. */
const MENDED_CHARACTERS = 4;

/**
 * Reads what somebody looks for: its words as the index knows them, without those that every text has. A word that
 * nothing in the commons says is taken for the nearest ones that something says. One statement.
 */
export async function readQuery(
  manager: EntityManager,
  text: string,
  { mends }: { mends: boolean },
): Promise<QueryWord[]> {
  const words = searchWords(text);
  const latin = words.filter((word) => !isHan(word));
  const rows = await manager.query<WordRow[]>(mends ? WORDS_AND_NEAR : WORDS, [latin, MENDED_CHARACTERS]);
  const lexemes = new Map(rows.map((row) => [row.word, row]));
  return words.flatMap((word): QueryWord[] => {
    if (isHan(word)) return [{ word, isHan: true, ways: [chineseTerms(word)], takenFor: [], isKnown: true }];
    const row = lexemes.get(word);
    if (!row?.lexeme) return [];
    const near = row.known ? [] : nearestWords(word, row.near ?? []);
    const ways = near.length > 0 ? near.map(({ lexeme }) => lexeme) : [row.lexeme];
    return [
      {
        word,
        isHan: false,
        ways: [...new Set(ways)].map((lexeme) => [lexeme]),
        takenFor: near.map((one) => one.word),
        isKnown: row.known,
      },
    ];
  });
}

const LEXEME = "(tsvector_to_array(to_tsvector('english', asked.word)))[1]";
const KNOWN = `(length(asked.word) < $2 OR asked.word ~ '[0-9]' OR EXISTS (
  SELECT FROM search_word WHERE search_word.lexeme = stem.lexeme
))`;
const ASKED = `unnest($1::text[]) AS asked (word), LATERAL (SELECT ${LEXEME}) AS stem (lexeme),
  LATERAL (SELECT ${KNOWN}) AS said (known)`;

const WORDS = `SELECT asked.word, stem.lexeme, said.known, NULL AS near FROM ${ASKED}`;

/** How many near words are weighed. */
const NEAR = 20;
const WORDS_AND_NEAR = `
  SELECT asked.word, stem.lexeme, said.known, CASE WHEN NOT said.known THEN (
    SELECT array_agg(near.word || ' ' || near.lexeme ORDER BY near.alike DESC, near.entries DESC, near.word)
    FROM (
      SELECT word, lexeme, entries, similarity(word, asked.word) AS alike FROM search_word
      WHERE word % asked.word ORDER BY alike DESC, entries DESC, word LIMIT ${NEAR}
    ) AS near
  ) END AS near FROM ${ASKED}`;

import type { LocalizedText } from "@rungs/shared/ladder";
import { publishedLadder } from "@rungs/shared/published-ladder";
import { publishedPractice } from "@rungs/shared/published-practice";
import type { FollowedKind } from "@rungs/shared/vocabulary/follow";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { ladderMoves, type MovedPart, practiceMoves } from "./moves-between.ts";

/** Where something stands now, and what moved in it since one of its versions was read. */
export interface Move {
  lineId: string;
  kind: FollowedKind;
  /** The version that stands now. */
  publishedId: string;
  title: LocalizedText;
  quarter: string;
  /** The version that was read; null where it was not named, or nobody can read it any more. */
  seenId: string | null;
  seenQuarter: string | null;
  parts: MovedPart[];
}

interface Standing extends Omit<Move, "parts" | "kind"> {
  seenDocument: string | null;
  document: string | null;
}

/**
 * Where each of these lines stands, in their order, and what moved since those of the versions that are of the line, or
 * since the version that stood before a quarter began, or else the first; a line that nobody can read any more is left
 * out. One statement for each kind, however many are asked for, and a document is read only where it was replaced.
 */
export async function findMoves(
  commons: DataSource,
  lines: readonly string[],
  { seen, since = null }: { seen: readonly string[]; since?: string | null },
): Promise<Move[]> {
  const wanted = [...new Set(lines)].filter(isId);
  if (wanted.length === 0) return [];
  const found = await Promise.all(
    TABLES.map(async ({ kind, table, moves }) => {
      const rows = await commons.query<Standing[]>(standingOf(table), [wanted, seen.filter(isId), since]);
      return rows.map(({ seenDocument, document, ...row }): Move => ({
        lineId: row.lineId,
        kind,
        publishedId: row.publishedId,
        title: row.title,
        quarter: row.quarter,
        seenId: row.seenId,
        seenQuarter: row.seenQuarter,
        parts: seenDocument && document ? moves(seenDocument, document) : [],
      }));
    }),
  );
  return wanted.flatMap((line) => found.flat().find(({ lineId }) => lineId === line) ?? []);
}

const isId = (id: string) => z.uuid().safeParse(id).success;

const TABLES = [
  {
    kind: "LADDER" as const,
    table: "published_ladder",
    moves: (before: string, after: string) =>
      ladderMoves(publishedLadder.parse(JSON.parse(before)), publishedLadder.parse(JSON.parse(after))),
  },
  {
    kind: "PRACTICE" as const,
    table: "published_practice",
    moves: (before: string, after: string) =>
      practiceMoves(publishedPractice.parse(JSON.parse(before)), publishedPractice.parse(JSON.parse(after))),
  },
];

const standingOf = (table: string) => `
  SELECT now.line AS "lineId", now.id AS "publishedId", now.title, now.quarter,
    seen.id AS "seenId", seen.quarter AS "seenQuarter",
    CASE WHEN seen.id <> now.id THEN seen.document END AS "seenDocument",
    CASE WHEN seen.id <> now.id THEN now.document END AS document
  FROM ${table} now LEFT JOIN LATERAL (
    SELECT one.id, one.quarter, one.document FROM ${table} one
    WHERE one.line = now.line AND (one.id = ANY ($2::uuid[])
      OR (one.id = one.line AND one.id <> now.id AND one.quarter >= $3::text)
      OR (one.quarter < $3::text
        AND EXISTS (SELECT FROM ${table} next WHERE next.id = one.replaced_by AND next.quarter >= $3::text)))
    ORDER BY one.id = ANY ($2::uuid[]) DESC LIMIT 1
  ) seen ON true
  WHERE now.line = ANY ($1::uuid[]) AND now.replaced_by IS NULL`;

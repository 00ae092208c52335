import type { LocalizedText } from "@rungs/shared/ladder";
import type { PublishedLadder } from "@rungs/shared/published-ladder";
import type { ExpectationKind, Horizon } from "@rungs/shared/vocabulary/ladder";
import { diffArrays } from "diff";

import { pairLines } from "./pair-lines.ts";

/** A stretch of a line; `changed` marks what the other level says differently. */
export interface Segment {
  text: string;
  changed: boolean;
}

/** One line that differs; only an added line has no `before`, only a removed one no `after`. */
export interface LineChange {
  kind: "CHANGED" | "ADDED" | "REMOVED";
  before: Segment[] | null;
  after: Segment[] | null;
}

/** The lines of one row of the matrix: of a dimension, or of a kind where the ladder has no dimensions. */
export interface RowChanges {
  dimension: number | null;
  name: LocalizedText | null;
  kind: ExpectationKind | null;
  horizon: Horizon | null;
  changes: LineChange[];
  unchanged: number;
}

/** What differs between two levels of one ladder, row by row, in reading order (product.md R6). */
export interface LevelDifference {
  rows: RowChanges[];
  changed: number;
  added: number;
  removed: number;
  unchanged: number;
}

/**
 * Compares two levels line by line in one language. Lines of a row are paired where they are equal, then where they
 * share most of their words. What finds no partner was rewritten where both levels have such a line in the same
 * dimension, and was added or removed otherwise.
 */
export function levelChanges(
  ladder: PublishedLadder,
  from: number,
  to: number,
  language: string = ladder.language,
): LevelDifference {
  const rows = rowsOf(ladder).map((row) => {
    const linesAt = (level: number) =>
      ladder.expectations
        .filter((one) => one.level === level && isInRow(one, row))
        .map(({ text }) => inLanguage(text, language, ladder.language));
    return compareRow(row, linesAt(from), linesAt(to));
  });
  const count = (kind: LineChange["kind"]) =>
    rows.reduce((sum, { changes }) => sum + changes.filter((change) => change.kind === kind).length, 0);
  return {
    rows: rows.filter(({ changes, unchanged }) => changes.length + unchanged > 0),
    changed: count("CHANGED"),
    added: count("ADDED"),
    removed: count("REMOVED"),
    unchanged: rows.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}

type Row = Pick<RowChanges, "dimension" | "name" | "kind" | "horizon">;
type PublishedExpectation = PublishedLadder["expectations"][number];

function rowsOf(ladder: PublishedLadder): Row[] {
  const kinds = new Map<string, Row>();
  for (const { level, dimension, kind, horizon } of ladder.expectations) {
    if (level === null || dimension !== null) continue;
    kinds.set(`${kind} ${horizon}`, { dimension: null, name: null, kind, horizon });
  }
  const dimensions = ladder.dimensions.map(({ ordinal, name }) => ({
    dimension: ordinal,
    name,
    kind: null,
    horizon: null,
  }));
  return [...dimensions, ...kinds.values()];
}

function isInRow(one: PublishedExpectation, row: Row): boolean {
  if (row.dimension !== null) return one.dimension === row.dimension;
  return one.dimension === null && one.kind === row.kind && one.horizon === row.horizon;
}

function compareRow(row: Row, before: string[], after: string[]): RowChanges {
  const pairs = pairLines(before, after);
  const alike = pairs.filter((pair) => pair.before !== null && pair.after !== null);
  const removed = pairs.flatMap(({ before: line, after: other }) =>
    line !== null && other === null ? [line] : [],
  );
  const added = pairs.flatMap(({ before: line, after: other }) =>
    line === null && other !== null ? [other] : [],
  );
  // In a dimension both levels speak of one competency, so what is left says the same thing anew.
  const rewritten = row.dimension === null ? 0 : Math.min(removed.length, added.length);
  const changes: LineChange[] = [
    ...alike
      .filter((pair) => pair.before !== pair.after)
      .map((pair) => ({ kind: "CHANGED" as const, ...segments(pair.before ?? "", pair.after ?? "") })),
    ...removed.slice(0, rewritten).map((line, place) => ({
      kind: "CHANGED" as const,
      before: [whole(line)],
      after: [whole(added[place] ?? "")],
    })),
    ...removed
      .slice(rewritten)
      .map((line) => ({ kind: "REMOVED" as const, before: [whole(line)], after: null })),
    ...added.slice(rewritten).map((line) => ({ kind: "ADDED" as const, before: null, after: [whole(line)] })),
  ];
  return { ...row, changes, unchanged: alike.filter((pair) => pair.before === pair.after).length };
}

function whole(text: string): Segment {
  return { text, changed: true };
}

function segments(before: string, after: string): { before: Segment[]; after: Segment[] } {
  const parts = diffArrays(tokensOf(before), tokensOf(after));
  const side = (other: "added" | "removed", own: "added" | "removed") =>
    parts.filter((part) => !part[other]).map((part) => ({ text: part.value.join(""), changed: part[own] }));
  return { before: side("added", "removed"), after: side("removed", "added") };
}

/** Words with their punctuation, the spaces between them, and single Han characters: Chinese has no spaces. */
function tokensOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? [];
}

function inLanguage(text: LocalizedText, language: string, fallback: string): string {
  const find = (tag: string) => text.find((one) => one.language === tag)?.value;
  return find(language) ?? find(fallback) ?? text[0]?.value ?? "";
}

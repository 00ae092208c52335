import type { Finding, Passage } from "./review.operations.ts";

/** A stretch of what peers would read; with a finding it stands where something was marked. */
export type AfterSegment = { text: string; finding: Finding | null };

/**
 * Cuts what peers would read at the places where something was marked. The unmarked words are the same on both
 * sides, so they say where each mark lies; a text that does not fit comes back whole.
 */
export function afterSegments(
  { before, after }: Pick<Passage, "before" | "after">,
  findings: ReadonlyMap<string, Finding>,
): AfterSegment[] {
  const segments: AfterSegment[] = [];
  let at = 0;
  for (const [index, { text, findingKey }] of before.entries()) {
    const finding = findingKey === null ? null : (findings.get(findingKey) ?? null);
    const next = before[index + 1];
    const end = finding
      ? endOfMark(after, at, finding, next && next.findingKey === null ? next.text : null, !next)
      : after.startsWith(text, at)
        ? at + text.length
        : -1;
    if (end < at) return [{ text: after, finding: null }];
    segments.push({ text: after.slice(at, end), finding });
    at = end;
  }
  return at === after.length ? segments : [{ text: after, finding: null }];
}

function endOfMark(after: string, at: number, finding: Finding, next: string | null, last: boolean): number {
  const { decision, replacement, suggestion, surface } = finding;
  const likely = decision === "KEEP" ? [surface, suggestion] : [replacement, suggestion, surface];
  for (const words of likely) {
    if (words === null || !after.startsWith(words, at)) continue;
    const end = at + words.length;
    if (next !== null ? after.startsWith(next, end) : !last || end === after.length) return end;
  }
  // The same finding can be written in another case, or in the words of another language.
  if (next !== null) return after.indexOf(next, at);
  return last ? after.length : -1;
}

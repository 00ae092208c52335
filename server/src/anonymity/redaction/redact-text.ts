import { outcomeOf, type Decisions } from "./decide.ts";
import type { RedactionContext } from "./find-spans.ts";
import type { Span } from "./span.ts";

/** A stretch of the text before redaction; with a key it belongs to that finding. */
export interface Segment {
  text: string;
  findingKey: string | null;
}

/** A text after redaction, and the text before it in segments that add up to it. */
export interface RedactedText {
  after: string;
  segments: Segment[];
}

/** Applies decisions to the spans of a text; what nobody decided is replaced, never shown. */
export function redactText(
  text: string,
  spans: readonly Span[],
  decisions: Decisions,
  context: RedactionContext,
): RedactedText {
  const segments: Segment[] = [];
  let after = "";
  let at = 0;
  const plain = (until: number) => {
    if (until <= at) return;
    segments.push({ text: text.slice(at, until), findingKey: null });
    after += text.slice(at, until);
  };
  for (const span of spans) {
    plain(span.start);
    const outcome = outcomeOf(span, decisions, context);
    segments.push({ text: span.surface, findingKey: outcome.key });
    after += outcome.text;
    at = span.end;
  }
  plain(text.length);
  return { after, segments };
}

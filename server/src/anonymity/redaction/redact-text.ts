import { outcomeOf, type Decisions } from "./decide.ts";
import type { RedactionContext } from "./find-spans.ts";
import { fitReplacement } from "./fit-replacement.ts";
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

/**
 * Applies decisions to the spans of a text; what nobody decided is replaced, never shown. An article or a noun that a
 * replacement would say again goes with its span, and so stands in that segment.
 */
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
  for (const [index, span] of spans.entries()) {
    const outcome = outcomeOf(span, decisions, context);
    const fitted =
      outcome.text === span.surface
        ? { text: outcome.text, before: 0, after: 0 }
        : fitReplacement(
            text,
            span,
            { words: outcome.text, isOurs: outcome.text === span.replacement },
            { from: at, to: spans[index + 1]?.start ?? text.length },
          );
    plain(span.start - fitted.before);
    at = span.end + fitted.after;
    segments.push({ text: text.slice(span.start - fitted.before, at), findingKey: outcome.key });
    after += fitted.text;
  }
  plain(text.length);
  return { after, segments };
}

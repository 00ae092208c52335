import { normalisedSurface } from "./normalise.ts";
import type { Span } from "./span.ts";
import { typeWord } from "./type-words.ts";

/** A text of a ladder with what was marked in it. */
export interface MarkedPassage {
  spans: readonly Span[];
  language: string;
}

/**
 * What may be a person's name in one text of a ladder is one in all of them: an unknown word that is part of such a
 * name asks in its company, so that nobody keeps "Doe" among common words after "Jo Doe" was asked about.
 */
export function shareNames(passages: readonly MarkedPassage[]): Span[][] {
  const parts = new Set(
    passages.flatMap(({ spans }) =>
      spans.filter(({ category }) => category === "POSSIBLE_NAME").flatMap(({ surface }) => partsOf(surface)),
    ),
  );
  return passages.map(({ spans, language }) =>
    spans.map((span) => {
      const isPart =
        span.category === "UNKNOWN_WORD" &&
        /^[\p{Lu}\p{Script=Han}]/u.test(span.surface) &&
        partsOf(span.surface).every((part) => parts.has(part));
      if (!isPart) return span;
      return { ...span, category: "POSSIBLE_NAME", replacement: typeWord("POSSIBLE_NAME", language) };
    }),
  );
}

function partsOf(surface: string): string[] {
  return normalisedSurface(surface)
    .replace(/['’]s?$/u, "")
    .split(/[\s-]+/);
}

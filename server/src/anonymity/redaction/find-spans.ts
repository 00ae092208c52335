import { findHanOrganizations } from "./find-han-organizations.ts";
import { findKnownNames } from "./find-known-names.ts";
import { findPatterns } from "./find-patterns.ts";
import { compileSecrets } from "./find-secrets.ts";
import { findUnknownHan } from "./find-unknown-han.ts";
import { findUnknownWords, type Stretch } from "./find-unknown-words.ts";
import type { FoundSecret } from "./found-secret.ts";
import { normalise, type NormalisedText } from "./normalise.ts";
import type { PrivateWords } from "./secret.ts";
import type { Mark, Span } from "./span.ts";
import { looksLikePerson } from "./looks-like-person.ts";
import { levelWord, typeWord } from "./type-words.ts";
import { widenCode } from "./widen-code.ts";

/** An organisation's private words, prepared for searching many texts. */
export interface RedactionContext {
  findSecrets: (text: NormalisedText) => FoundSecret[];
}

/** Prepares an organisation's private words; do it once for a whole ladder. */
export function redactionContext(words: PrivateWords): RedactionContext {
  return { findSecrets: compileSecrets(words) };
}

/**
 * Marks everything in a text that must not or might not leave, in reading order and without overlaps: own secrets,
 * then what is private by its shape, then names that many know, then words nobody vouches for. A later stage never takes anything back.
 */
export function findSpans(text: string, context: RedactionContext, language = "en"): Span[] {
  const normalised = normalise(text);
  const secrets = context.findSecrets(normalised);
  const marks: Mark[] = [];
  for (const secret of secrets.filter(({ certain }) => certain).toSorted(longestFirst)) {
    lay(marks, wholeCode(normalised.text, secretMark(secret, language)));
  }
  for (const { start, end, category, word } of findPatterns(normalised.text)) {
    const mark: Mark = { start, end, category, replacement: typeWord(word, language), mayKeep: false };
    lay(marks, wholeCode(normalised.text, mark));
  }
  for (const { start, end, kind } of findKnownNames(normalised)) {
    const replacement = typeWord(kind === "COMPANY" ? "KNOWN_NAME" : kind, language);
    lay(marks, { start, end, category: "KNOWN_NAME", replacement, mayKeep: true });
  }
  const asks = [
    ...secrets.filter(({ certain }) => !certain).toSorted(longestFirst),
    ...findHanOrganizations(normalised.text),
  ];
  for (const one of asks) lay(marks, askMark(one, "UNKNOWN_WORD", language));
  marks.sort(byPlace);
  const asWritten = ({ start, end }: Stretch) => {
    const place = normalised.toOriginal(start, end);
    return text.slice(place.start, place.end);
  };
  const askFor = (unknown: readonly Stretch[]) => {
    for (const one of unknown) {
      const isPerson = looksLikePerson(normalised.text, one);
      marks.push(askMark(one, isPerson ? "POSSIBLE_NAME" : "UNKNOWN_WORD", language));
    }
  };
  askFor(findUnknownWords(normalised.text, marks, asWritten));
  askFor(findUnknownHan(normalised.text, marks));
  return inOriginal(text, normalised, marks.sort(byPlace));
}

/**
 * Lays a mark over those already there. Where they overlap they become one stretch that keeps the stricter, earlier
 * category: the address around a secret goes with the secret.
 */
function lay(marks: Mark[], mark: Mark): void {
  const overlapping = marks.filter(({ start, end }) => start < mark.end && mark.start < end);
  const first = overlapping[0];
  if (first === undefined) {
    marks.push(mark);
    return;
  }
  const start = Math.min(mark.start, ...overlapping.map((other) => other.start));
  const end = Math.max(mark.end, ...overlapping.map((other) => other.end));
  const grew = start < first.start || end > first.end;
  const coversAll = mark.start === start && mark.end === end;
  for (const other of overlapping.slice(1)) marks.splice(marks.indexOf(other), 1);
  first.start = start;
  first.end = end;
  if (grew && coversAll && !mark.mayKeep) first.replacement = mark.replacement;
}

function secretMark({ start, end, pattern }: FoundSecret, language: string): Mark {
  const { replaceBy, category } = pattern;
  const replacement =
    typeof replaceBy === "string" ? typeWord(replaceBy, language) : levelWord(replaceBy.ordinal, language);
  return { start, end, category, replacement, mayKeep: false };
}

function wholeCode(text: string, mark: Mark): Mark {
  return mark.category === "LEVEL_CODE" ? { ...mark, ...widenCode(text, mark) } : mark;
}

function askMark(
  { start, end }: Stretch,
  category: "POSSIBLE_NAME" | "UNKNOWN_WORD",
  language: string,
): Mark {
  return { start, end, category, replacement: typeWord(category, language), mayKeep: true };
}

function inOriginal(text: string, normalised: NormalisedText, marks: readonly Mark[]): Span[] {
  const spans: Span[] = [];
  for (const mark of marks) {
    const place = normalised.toOriginal(mark.start, mark.end);
    // Two marks can meet inside one character of the original, such as a ligature: the first takes it whole.
    const start = Math.max(place.start, spans.at(-1)?.end ?? 0);
    if (start >= place.end) continue;
    spans.push({
      start,
      end: place.end,
      category: mark.category,
      surface: text.slice(start, place.end),
      replacement: mark.replacement,
      mayKeep: mark.mayKeep,
    });
  }
  return spans;
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start;
}

function longestFirst(a: FoundSecret, b: FoundSecret): number {
  const rank = (found: FoundSecret) => (found.pattern.category === "OWN_SECRET" ? 0 : 1);
  return rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

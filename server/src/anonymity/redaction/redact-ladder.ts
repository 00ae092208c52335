import type { Ladder } from "@rungs/shared/ladder";
import type { FindingCategory, FindingDecision } from "@rungs/shared/vocabulary/sharing";

import { levelOrdinals } from "../level-order.ts";
import { holdsSecret } from "./contains-secret.ts";
import { decisionsByKey, outcomeOf, type Decision, type Decisions, type Outcome } from "./decide.ts";
import { findSpans, redactionContext } from "./find-spans.ts";
import { isKnownWord } from "./is-known-word.ts";
import { rewriteTexts, type PassagePath } from "./ladder-texts.ts";
import { normalisedSurface } from "./normalise.ts";
import { redactText, type Segment } from "./redact-text.ts";
import type { OwnSecret, PrivateWords } from "./secret.ts";
import { type MarkedPassage, shareNames } from "./share-names.ts";
import type { Span } from "./span.ts";

/** One text of the ladder before and after redaction. */
export interface Passage {
  path: PassagePath;
  before: string;
  segments: Segment[];
  after: string;
  changed: boolean;
}

/** Something marked in the ladder, wherever it stands, and what was decided about it. */
export interface Finding {
  key: string;
  surface: string;
  category: FindingCategory;
  occurrences: number;
  suggestion: string;
  mayKeep: boolean;
  decision: FindingDecision | null;
  replacement: string | null;
  resolved: boolean;
}

/** A whole ladder after redaction, and everything a person needs to judge it. */
export interface LadderRedaction {
  passages: Passage[];
  findings: Finding[];
  /** Findings that wait for a person. */
  unresolved: number;
  /** Decisions that cannot be followed, and passages that would still tell a secret. */
  refused: number;
  /** Whether a text holds Han characters, in which words nobody knows are not looked for. */
  holdsHan: boolean;
  redacted: Ladder;
}

/** Redacts every text of a ladder that leaves with it; the same ladder and decisions always give the same answer. */
export function reviewLadder(
  ladder: Ladder,
  { secrets, decisions }: { secrets: readonly OwnSecret[]; decisions: readonly Decision[] },
): LadderRedaction {
  const context = redactionContext(privateWords(ladder, secrets));
  const byKey = decisionsByKey(decisions);
  const passages: Passage[] = [];
  const findings = new Map<string, Finding>();
  const refusedKeys = new Set<string>();
  let telling = 0;

  const marked: MarkedPassage[] = [];
  rewriteTexts(ladder, (text, { language }) => {
    marked.push({ spans: findSpans(text, context, language), language });
    return text;
  });
  const spansOfTexts = shareNames(marked);

  const redacted = rewriteTexts(ladder, (before, path) => {
    // In the same order as before: what stands in one text may tell of another.
    const spans = spansOfTexts[passages.length] as Span[];
    for (const span of spans) {
      const outcome = outcomeOf(span, byKey, context);
      if (outcome.refused) refusedKeys.add(outcome.key);
      count(findings, span, outcome, byKey);
    }
    const { after, segments } = redactText(before, spans, byKey, context);
    // Two harmless replacements side by side can spell what neither does.
    if (holdsSecret(after, context)) telling += 1;
    passages.push({ path, before, segments, after, changed: after !== before });
    return after;
  });

  return {
    passages,
    findings: [...findings.values()],
    unresolved: [...findings.values()].filter(({ resolved }) => !resolved).length,
    refused: refusedKeys.size + telling,
    holdsHan: passages.some(({ before }) => /\p{Script=Han}/u.test(before)),
    redacted,
  };
}

/** The private words of an organisation and of the draft itself. */
export function privateWords(ladder: Ladder, secrets: readonly OwnSecret[]): PrivateWords {
  const ordinals = levelOrdinals(ladder);
  const shared = new Set(
    ladder.levels.flatMap(({ externalTitles }) =>
      externalTitles.flat().flatMap(({ value }) => wordsOf(value)),
    ),
  );
  return {
    secrets,
    codes: ladder.levels.flatMap(({ id, code }) =>
      code === null ? [] : [{ value: code, ordinal: ordinals.get(id) as number }],
    ),
    internalTitles: ladder.levels.flatMap(({ internalTitle }) =>
      internalTitle === null || isTold(internalTitle, shared) ? [] : [internalTitle],
    ),
  };
}

/** A title that the author shows to peers word by word, or a plain grade such as "Senior", tells nothing of its own. */
function isTold(internalTitle: string, shared: ReadonlySet<string>): boolean {
  const words = wordsOf(internalTitle);
  if (words.every((word) => shared.has(word))) return true;
  return words.length === 1 && words.every(isKnownWord);
}

function wordsOf(title: string): string[] {
  return normalisedSurface(title).split(/\s+/).filter(Boolean);
}

function count(
  findings: Map<string, Finding>,
  span: Span,
  { key, resolved }: Outcome,
  decisions: Decisions,
): void {
  const known = findings.get(key);
  if (known !== undefined) {
    known.occurrences += 1;
    known.resolved &&= resolved;
    return;
  }
  const decision = decisions.get(key);
  findings.set(key, {
    key,
    surface: span.surface,
    category: span.category,
    occurrences: 1,
    suggestion: span.replacement,
    mayKeep: span.mayKeep,
    decision: decision?.decision ?? null,
    replacement: decision?.replacement ?? null,
    resolved,
  });
}

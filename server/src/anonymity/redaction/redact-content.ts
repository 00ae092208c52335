import type { DraftContent } from "@rungs/shared/draft";
import type { FindingCategory, FindingDecision } from "@rungs/shared/vocabulary/sharing";

import type { KindRules } from "../kinds/kind-rules.ts";
import type { PassagePath } from "../kinds/passage-path.ts";
import { holdsSecret } from "./contains-secret.ts";
import { decisionsByKey, outcomeOf, type Decision, type Decisions, type Outcome } from "./decide.ts";
import { findSpans, redactionContext } from "./find-spans.ts";
import { redactText, type Segment } from "./redact-text.ts";
import type { DraftWords, OwnSecret } from "./secret.ts";
import { type MarkedPassage, shareNames } from "./share-names.ts";
import type { Span } from "./span.ts";
import { wordsOfDrafts } from "./words-of-drafts.ts";

/** One text before and after redaction. */
export interface Passage {
  path: PassagePath;
  before: string;
  segments: Segment[];
  after: string;
  changed: boolean;
}

/** Something marked, wherever it stands, and what was decided about it. */
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

/** A whole content after redaction, and everything a person needs to judge it. */
export interface Redaction<Content extends DraftContent = DraftContent> {
  passages: Passage[];
  findings: Finding[];
  /** Findings that wait for a person. */
  unresolved: number;
  /** Decisions that cannot be followed, and passages that would still tell a secret. */
  refused: number;
  /** Whether a text holds Han characters, in which words nobody knows are not looked for. */
  holdsHan: boolean;
  redacted: Content;
}

/** What a content is redacted with besides its own words. */
export interface KnownWords {
  secrets: readonly OwnSecret[];
  decisions: readonly Decision[];
  /** The words of the organisation's other drafts. */
  others?: readonly DraftWords[];
}

/** Redacts every text of a content that leaves; the same content and the same known words give the same answer. */
export function redactContent<Content extends DraftContent>(
  rules: Pick<KindRules<Content>, "rewriteTexts" | "privateWords">,
  content: Content,
  { secrets, decisions, others = [] }: KnownWords,
): Redaction<Content> {
  const context = redactionContext({
    ...wordsOfDrafts(rules.privateWords?.(content) ?? null, others),
    secrets,
  });
  const byKey = decisionsByKey(decisions);
  const passages: Passage[] = [];
  const findings = new Map<string, Finding>();
  const refusedKeys = new Set<string>();
  let telling = 0;

  const marked: MarkedPassage[] = [];
  rules.rewriteTexts(content, (text, { language }) => {
    marked.push({ spans: findSpans(text, context, language), language });
    return text;
  });
  const spansOfTexts = shareNames(marked);

  const redacted = rules.rewriteTexts(content, (before, path) => {
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

import type { FindingDecision } from "@rungs/shared/vocabulary/sharing";

import { findingKey } from "./finding-key.ts";
import { findSpans, type RedactionContext } from "./find-spans.ts";
import type { Span } from "./span.ts";
import { visibleText } from "./visible-text.ts";

/** What a person decided about every occurrence of one finding. */
export interface Decision {
  key: string;
  decision: FindingDecision;
  /** The person's own words in its place; null takes the suggestion. */
  replacement: string | null;
}

/** Decisions by the key of their finding. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Looks decisions up by key; the last one about a finding holds. */
export function decisionsByKey(decisions: readonly Decision[]): Decisions {
  return new Map(decisions.map((decision) => [decision.key, decision]));
}

/** What becomes of a marked span. */
export interface Outcome {
  key: string;
  /** What stands in the span's place: never the original before a person kept it. */
  text: string;
  resolved: boolean;
  /** A decision was made and cannot be followed: it keeps what must go, or its replacement tells as much. */
  refused: boolean;
}

/** Decides what becomes of a span: patterns go by themselves, secrets and unknown words wait for a person. */
export function outcomeOf(span: Span, decisions: Decisions, context: RedactionContext): Outcome {
  const key = findingKey(span.category, span.surface);
  const decision = decisions.get(key);
  const outcome = (text: string, resolved: boolean, refused: boolean): Outcome => ({
    key,
    text,
    resolved,
    refused,
  });
  if (decision === undefined) return outcome(span.replacement, isAutomatic(span), false);
  if (decision.decision === "KEEP") {
    return span.mayKeep ? outcome(span.surface, true, false) : outcome(span.replacement, false, true);
  }
  const replacement = visibleText(decision.replacement ?? "");
  if (replacement === "") return outcome(span.replacement, true, false);
  if (isTelling(replacement, context)) return outcome(span.replacement, false, true);
  return outcome(replacement, true, false);
}

/** A pattern is replaced by its type word at once; only a person can say what a secret, a name or a new word stands for. */
function isAutomatic(span: Span): boolean {
  return span.category !== "OWN_SECRET" && !span.mayKeep;
}

/** A person's own words may be new to us, but may not bring back a secret or an address. */
function isTelling(replacement: string, context: RedactionContext): boolean {
  return findSpans(replacement, context).some(({ mayKeep }) => !mayKeep);
}

import { LIMITS } from "@rungs/shared/limits";
import { FINDING_DECISIONS, type FindingDecision } from "@rungs/shared/vocabulary/sharing";

import { findingFields } from "./form-fields.ts";

/** A decision as the server takes it; null takes an earlier one back, no replacement takes the suggestion. */
export type Decision = { key: string; decision: FindingDecision | null; replacement: string | null };

const WAS = "was:";

/**
 * Reads what was decided in a form of findings. Only what the person changed is a decision, so that saving does not
 * undo what a colleague decided meanwhile. Words typed without touching the choice mean: replace by these.
 */
export function decisionsFrom(form: FormData): Decision[] {
  return [...form.keys()].flatMap((name) => {
    if (!name.startsWith(WAS)) return [];
    const key = name.slice(WAS.length);
    const fields = findingFields(key);
    const was = textOf(form, fields.was);
    const words = textOf(form, fields.words);
    const wordsChanged = words !== textOf(form, fields.wasWords);
    const chosen = textOf(form, fields.choice);
    const choice = wordsChanged && chosen === was ? "REPLACE" : chosen;
    if (choice === was && !(choice === "REPLACE" && wordsChanged)) return [];
    const decision = FINDING_DECISIONS.find((known) => known === choice) ?? null;
    const own = decision === "REPLACE" && words !== textOf(form, fields.suggested) ? words : "";
    return [{ key, decision, replacement: own || null }];
  });
}

/** The same decision for every finding named in the form. */
export function sameDecision(form: FormData, decision: FindingDecision | null): Decision[] {
  return form.getAll("key").flatMap((key) => {
    return typeof key === "string" ? [{ key, decision, replacement: null }] : [];
  });
}

/** Decisions in portions that fit into one request each. */
export function portions(decisions: Decision[], size: number = LIMITS.decisionsAtOnce): Decision[][] {
  return Array.from({ length: Math.ceil(decisions.length / size) }, (_, index) =>
    decisions.slice(index * size, (index + 1) * size),
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

import { redactionContext, type RedactionContext } from "./find-spans.ts";
import { normalise } from "./normalise.ts";
import type { OwnSecret } from "./secret.ts";

/**
 * Whether any spelling of an organisation's own secrets stands in a finished document's exact text: the last look
 * before it leaves. Looks at every text in it, not at the names of its fields.
 */
export function documentContainsSecret(documentText: string, secrets: readonly OwnSecret[]): boolean {
  const context = redactionContext({ secrets, codes: [], internalTitles: [] });
  return textsOf(JSON.parse(documentText)).some((text) => holdsSecret(text, context));
}

/** Whether a text holds a secret of a context that is prepared already. */
export function holdsSecret(text: string, context: RedactionContext): boolean {
  return context
    .findSecrets(normalise(text))
    .some(({ certain, pattern }) => certain && pattern.category === "OWN_SECRET");
}

/** What was not chosen from a fixed vocabulary: the `value` of each localised text, and every `language`. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value !== "string") return textsOf(value);
    if (key === "value") return [value];
    // The scripts of Chinese are everybody's, also where a secret is "Hans".
    return key === "language" ? [value.replace(/-Han[st]\b/, "")] : [];
  });
}

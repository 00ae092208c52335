import { saveOrganizationSecretsInput } from "@rungs/shared/inputs/identity";
import { SECRET_KINDS, type SecretKind } from "@rungs/shared/vocabulary/organization";

/** What is wrong with the words of one kind, and with which of them. */
export type WordFault = { fault: "tooShort" | "tooLong" | "tooMany"; value: string };

type Words = { kind: SecretKind; value: string }[];
type ReadWords = { ok: true; secrets: Words } | { ok: false; faults: Partial<Record<SecretKind, WordFault>> };

/** Reads the words that must never leave from a form: one text a kind, one word a line, each once. */
export function readWords(form: FormData): ReadWords {
  const secrets = SECRET_KINDS.flatMap((kind) =>
    linesOf(form.get(kind)).map((value): Words[number] => ({ kind, value })),
  );
  const parsed = saveOrganizationSecretsInput.safeParse({ secrets });
  if (parsed.success) return { ok: true, secrets: parsed.data.secrets };
  const faults: Partial<Record<SecretKind, WordFault>> = {};
  for (const { path, code } of parsed.error.issues) {
    const word = typeof path[1] === "number" ? secrets[path[1]] : undefined;
    const { kind, value } = word ?? { kind: SECRET_KINDS[0], value: "" };
    faults[kind] ??= { fault: word ? (code === "too_small" ? "tooShort" : "tooLong") : "tooMany", value };
  }
  return { ok: false, faults };
}

function linesOf(text: FormDataEntryValue | null): string[] {
  if (typeof text !== "string") return [];
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

import type { LocalizedText } from "@rungs/shared/ladder";

/** The text in one language, or the empty string where it has none. */
export function textIn(text: LocalizedText | null, language: string): string {
  return text?.find((one) => one.language === language)?.value ?? "";
}

/** The text with one language written anew; an empty value takes that language away, the last one the text. */
export function withTextIn(
  text: LocalizedText | null,
  language: string,
  value: string | null | undefined,
): LocalizedText | null {
  const others = (text ?? []).filter((one) => one.language !== language);
  if (!value) return others.length > 0 ? others : null;
  const own = { language, value };
  const at = (text ?? []).findIndex((one) => one.language === language);
  return at < 0 ? [...others, own] : others.toSpliced(at, 0, own);
}

/** A list of lines as a person edits it: kept lines keep their id, empty ones go, lines without an id are new. */
export function editLines<Line extends { id: string; text: LocalizedText }>(
  before: readonly Line[],
  lines: readonly { id?: string | null | undefined; text: string }[],
  language: string,
  create: (text: LocalizedText) => Line,
): Line[] {
  return lines.flatMap(({ id, text }) => {
    const existing = before.find((line) => line.id === id);
    const written = withTextIn(existing?.text ?? null, language, text);
    if (!written) return [];
    return [existing ? { ...existing, text: written } : create(written)];
  });
}

/** Lines as one text, a line each, for people to compare. */
export function linesAsText(lines: readonly { text: string }[]): string {
  return lines
    .map(({ text }) => text)
    .filter(Boolean)
    .join("\n");
}

/**
 * Every line in every language, as a field that is compared and never shown: an edit in one language must not take
 * away what somebody has meanwhile written in another.
 */
export function everythingIn(lines: readonly { id: string; text: LocalizedText }[]): { everything: string } {
  return { everything: JSON.stringify(lines.map(({ id, text }) => [id, text])) };
}

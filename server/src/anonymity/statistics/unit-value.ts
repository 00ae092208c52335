/** The middle of an organisation's own numbers, so that it counts once however many it entered. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) throw new Error("Nobody has no number.");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** The value an organisation has most often; of several, the one that the vocabulary names first. */
export function mostFrequent(values: readonly string[], vocabulary: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const found = vocabulary.find((value) => counts.get(value) === most);
  if (found === undefined) throw new Error("A value outside the vocabulary cannot be counted.");
  return found;
}

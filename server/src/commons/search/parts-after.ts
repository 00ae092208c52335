/** Before every id. */
export const FIRST_ID = "00000000-0000-0000-0000-000000000000";

/** Every entry is kept with so many digits of its random id: the index is in 256 parts, each a fair sample of it. */
const DIGITS = 2;

/**
 * So many parts of the index from an id on, and then the whole of it, each as a `tsquery`. The next finds of a frequent
 * word are all in the first, and of a rare one few are in the second.
 */
export function partsAfter(id: string, count: number): [string, string] {
  const first = Number.parseInt(id.slice(0, DIGITS), 16);
  const parts = Array.from({ length: count }, (_, place) => first + place)
    .filter((part) => part < 16 ** DIGITS)
    .map((part) => `'id=${part.toString(16).padStart(DIGITS, "0")}'`);
  return [parts.join(" | "), ""];
}

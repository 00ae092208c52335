/** How many words one that is misspelled may stand for. */
const MOST = 3;

/** Of some words, each with its lexeme behind it, those that are fewest slips of the pen away from one; none if all are many. */
export function nearestWords(word: string, near: readonly string[]): { word: string; lexeme: string }[] {
  const most = word.length < 6 ? 1 : 2;
  const weighed = near.map((one) => {
    const [known = "", lexeme = ""] = one.split(" ");
    return { word: known, lexeme, slips: slips(word, known) };
  });
  const fewest = Math.min(most, ...weighed.map((one) => one.slips));
  return weighed
    .filter((one) => one.slips === fewest)
    .slice(0, MOST)
    .map((one) => ({ word: one.word, lexeme: one.lexeme }));
}

/** Letters left out, added, changed, or two neighbours the wrong way round, between two spellings. */
export function slips(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  const rows = [b.map((_, place) => place + 1)];
  rows[0]!.unshift(0);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = rows[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? rows[i - 2]![j - 2]! + 1
          : Infinity;
      row.push(Math.min(changed, swapped, rows[i - 1]![j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** Writes rows as CSV, quoting cells that hold anything that could be taken for a separator. */
export function writeCsv(rows: readonly (readonly string[])[], separator: string): string {
  const cell = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => `${cells.map(cell).join(separator)}\r\n`).join("");
}

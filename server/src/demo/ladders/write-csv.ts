/** Writes rows as CSV, quoting what must be quoted. */
export function writeCsv(rows: readonly (readonly string[])[], separator: string): string {
  const cell = (text: string) =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => `${cells.map(cell).join(separator)}\r\n`).join("");
}

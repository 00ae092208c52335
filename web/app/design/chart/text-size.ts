// Han, kana, hangul and full-width forms are as wide as they are high.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/** How wide a text is drawn, estimated: the server has no font to measure with. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 1 : 0.56) * size, 0);
}

/** A text in lines that are no wider than asked; Chinese may break anywhere, other words only between them. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    if (line && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** What plain text cannot keep of a passage. */
export type Loss = "link" | "image" | "html";

/** A piece of text as it stands in the file, with the line it starts on. */
export type Passage = { text: string; line: number; losses?: readonly Loss[] };

/** The text with every run of white space and control characters as one space; other Unicode stays. */
export function collapseSpace(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
}

const BULLET = /^\s*(?:[•◦‣▪·●]\s*|[-–*+]\s+|\d{1,2}[.)]\s+)+/;

/** The points of one cell: a line that starts with a bullet opens a point, any other line continues it. */
export function splitPoints(passage: Passage): Passage[] {
  const points: Passage[] = [];
  for (const [offset, line] of passage.text.split("\n").entries()) {
    const last = points.at(-1);
    if (last === undefined || BULLET.test(line)) {
      points.push({ ...passage, text: line.replace(BULLET, ""), line: passage.line + offset });
    } else {
      last.text = `${last.text} ${line}`;
    }
  }
  return points.filter(({ text }) => collapseSpace(text) !== "");
}

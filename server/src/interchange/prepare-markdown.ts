import { LIMITS } from "@rungs/shared/limits";

import { leftOutAuthor, namesAuthor } from "./author-names.ts";
import type { ImportProblem, ImportWarning } from "./import-outcome.ts";
import { roleSectionOf } from "./role-sections.ts";

/** Markdown made safe and plain for the parser, line for line, with what was noticed on the way. */
export type PreparedMarkdown = {
  text: string;
  title: string | null;
  warnings: ImportWarning[];
  problem: ImportProblem | null;
};

const KRAMDOWN = /^\s*\{:[^}]*\}\s*$/;
const ATX = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;

/**
 * Prepares Markdown before it is parsed: site generators' marks go, section names that stand alone on a line become
 * the headings they were meant to be (inside a list Markdown would swallow them), hostile nesting is refused.
 * Every line keeps its number.
 */
export function prepareMarkdown(text: string): PreparedMarkdown {
  const lines = text.split("\n");
  const prepared: PreparedMarkdown = { text, title: null, warnings: [], problem: hostileMarkup(lines) };
  if (prepared.problem) return prepared;

  blankFrontMatter(lines, prepared);
  const depths = new Map<string, number>();
  let fence: string | null = null;
  let depth = 1;
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined && (fence === null || fence === mark)) fence = fence === null ? mark : null;
    if (fence !== null || line.length > NAME_LINE) continue;

    if (KRAMDOWN.test(line)) {
      lines[index] = "";
      if (/\{:\s*toc/i.test(line) && /^\s*[*+-]\s/.test(lines[index - 1] ?? "")) lines[index - 1] = "";
      continue;
    }
    const heading = ATX.exec(line);
    if (heading) {
      const [, marks = "#", words = ""] = heading;
      depth = marks.length;
      lines[index] = `${marks} ${words.replace(/\s\{[:#.][^{}]*\}\s*$/, "")}`;
      depths.set(sectionKey(words.replace(/[\s#]+$/, "")) ?? "", depth);
      continue;
    }
    if (line.length > 60 || UNDERLINE.test(lines[index + 1] ?? "")) continue;
    const name = line.replace(/^[\s*_]+|[\s*_:：]+$/g, "");
    const key = /^\s*[*+-]\s/.test(line) ? null : sectionKey(name);
    if (key === null) continue;
    depth = depths.get(key) ?? Math.min(depth + 1, 6);
    depths.set(key, depth);
    lines[index] = `${"#".repeat(depth)} ${name}`;
    prepared.warnings.push({
      code: "heading-inferred",
      line: index + 1,
      message: `“${name}” stands alone on its line and was read as a heading.`,
    });
  }
  return { ...prepared, text: lines.join("\n") };
}

/** Which headings share a depth: all horizons do, and required and preferred do. */
function sectionKey(heading: string): string | null {
  const section = roleSectionOf(heading);
  if (section?.type === "expectations") return section.type;
  return section?.type === "responsibilities" && section.horizon !== null ? section.type : null;
}

function blankFrontMatter(lines: string[], prepared: PreparedMarkdown): void {
  if (lines[0]?.trimEnd() !== "---") return;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end === -1) return;
  const title = lines.slice(1, end).find((line) => /^title:/.test(line));
  prepared.title = title?.slice("title:".length, NAME_LINE).replace(/^["'\s]+|["'\s]+$/g, "") || null;
  const authors = lines.slice(1, end).flatMap((line) => {
    const [, field = "", value = ""] = /^([^:]{1,40}):(.*)$/.exec(line) ?? [];
    return namesAuthor(field) ? [value.replace(/^["'\s[]+|["'\s\]]+$/g, "")] : [];
  });
  prepared.warnings.push(...leftOutAuthor(authors, 1));
  lines.fill("", 0, end + 1);
  prepared.warnings.push({
    code: "left-out-front-matter",
    line: 1,
    message: `The settings above the text (lines 1–${end + 1}) were left out, but for the title.`,
  });
}

/** Lines longer than this are prose: they name nothing. */
const NAME_LINE = 400;

/** Lines of text a file may hold; the largest ladder that fits needs a fraction of them. */
const LINES = 10_000;
/** Lines with the empty ones, which cost the parser as much. */
const EMPTY_LINES = 50_000;

/** Lines one paragraph may hold; the parser's time grows with their square. */
const PARAGRAPH_LINES = 500;

/** Inline marks one paragraph may hold; the parser's time grows with their square. */
const MARKS = 1_000;

function hostileMarkup(lines: readonly string[]): ImportProblem | null {
  const indents: number[] = [];
  let marks = 0;
  let paragraphLines = 0;
  let written = 0;
  for (const [index, line] of lines.entries()) {
    const { indent, containers } = openingOf(line);
    if (containers > 0) {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
    }
    if (containers + indents.length > LIMITS.markdownDepth + 1) {
      return {
        code: "nested-too-deep",
        line: index + 1,
        message: `Lists or quotes are nested more than ${LIMITS.markdownDepth} deep on line ${index + 1}.`,
      };
    }
    written += line.trim() === "" ? 0 : 1;
    if (written > LINES || index > EMPTY_LINES) {
      return {
        code: "too-many-lines",
        line: index + 1,
        message: `The file has more than ${LINES} lines of text.`,
      };
    }
    if (line.split("|", LIMITS.csvColumns + 3).length > LIMITS.csvColumns + 2) {
      const message = `Line ${index + 1} has more than ${LIMITS.csvColumns} columns.`;
      return { code: "too-many-columns", line: index + 1, message };
    }
    const opensBlock = containers > 0 || line.trim() === "" || /^\s*(?:#|\|)/.test(line);
    marks = (opensBlock ? 0 : marks) + countMarks(line);
    paragraphLines = opensBlock ? 0 : paragraphLines + 1;
    if (marks > MARKS || paragraphLines > PARAGRAPH_LINES) {
      const message = `The paragraph that ends at line ${index + 1} has too many lines, brackets, stars or other marks.`;
      return { code: "too-many-marks", line: index + 1, message };
    }
  }
  return null;
}

/** The indent of a line and how many quotes and lists it opens; a rule such as `* * *` opens none. */
function openingOf(line: string): { indent: number; containers: number } {
  let containers = 0;
  let indent = -1;
  let at = 0;
  for (;;) {
    while (line[at] === " " || line[at] === "\t") at += 1;
    if (indent === -1) indent = at;
    const mark = /^(?:>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/.exec(line.slice(at, at + 12))?.[0];
    if (mark === undefined) break;
    containers += 1;
    at += mark.length;
  }
  const isRule = at === line.length && /^[*\s]+$|^[-\s]+$/.test(line);
  return isRule ? { indent, containers: 0 } : { indent, containers };
}

function countMarks(line: string): number {
  let count = 0;
  for (const character of line) if ("*_[]<>`!&\\~".includes(character)) count += 1;
  return count;
}

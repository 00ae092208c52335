import type { LadderWriter } from "./ladder-writer.ts";
import { warnLeftOutBlock } from "./left-out.ts";
import { looksLikeLevel, neutralTitle, readLevelTitle, roleOfTitle } from "./level-title.ts";
import type { Block, MarkdownOutline } from "./markdown-outline.ts";
import type { Passage } from "./passage.ts";
import { roleSectionOf } from "./role-sections.ts";

type Heading = Block & { type: "heading" };

const DEPTHS = [1, 2, 3, 4, 5, 6];

/** A level's heading with the blocks below it. */
export type LevelSection = { heading: Passage & { depth: number }; blocks: Block[] };

/** A Markdown file cut at its levels' headings. */
export type LevelSections = { before: Block[]; levels: LevelSection[]; after: Block[] };

/**
 * Cuts a file at the headings that name levels; null unless at least two of one depth do, by their words or by having
 * the same headings below them.
 */
export function cutAtLevels(blocks: readonly Block[]): LevelSections | null {
  const headings = blocks.filter((block) => block.type === "heading");
  const found = levelsByName(headings) ?? levelsByShape(headings);
  if (found === null) return null;
  const { depth, isLevel } = found;

  const sections: LevelSections = { before: [], levels: [], after: [] };
  let current = sections.before;
  for (const block of blocks) {
    if (block.type === "heading" && block.depth === depth && isLevel(block)) {
      const level = { heading: block, blocks: [] };
      sections.levels.push(level);
      current = level.blocks;
    } else {
      const endsLevel = block.type === "heading" && block.depth <= depth && sections.levels.length > 0;
      if (endsLevel) current = sections.after;
      current.push(block);
    }
  }
  return sections;
}

/** Writes what stands before the levels: the title and the overview. */
export function writeBefore(outline: MarkdownOutline, blocks: readonly Block[], writer: LadderWriter): void {
  writer.title = outline.title;
  let leftOut = false;
  let inList = false;
  for (const block of blocks) {
    if (block.type === "heading") {
      const section = roleSectionOf(block.text);
      leftOut = section?.type === "navigation";
      if (section !== null) continue;
      if (writer.title === null) {
        writer.title = writer.name(block);
      } else {
        leftOut = true;
        warnLeftOutBlock(writer, block);
      }
    } else if (!leftOut) {
      if (block.type === "paragraph") writer.addOverview(block);
      else if (block.type !== "item" || !inList) warnLeftOutBlock(writer, block);
    }
    inList = block.type === "item";
  }
}

/** Writes what stands after a level under a heading of its own: conditions; the rest is left out and said. */
export function writeAfter(blocks: readonly Block[], writer: LadderWriter): void {
  let isCondition = false;
  for (const block of blocks) {
    if (block.type === "heading") {
      isCondition = roleSectionOf(block.text)?.type === "conditions";
      if (!isCondition) warnLeftOutBlock(writer, block);
    } else if (isCondition && (block.type === "paragraph" || block.type === "item")) {
      writer.addCondition(block);
    }
  }
}

/** Which headings are levels: all of one depth. */
type LevelHeadings = { depth: number; isLevel: (heading: Heading) => boolean };

function levelsByName(headings: readonly Heading[]): LevelHeadings | null {
  let best: { depth: number; count: number } | null = null;
  for (const depth of DEPTHS) {
    const count = headings.filter(
      (heading) => heading.depth === depth && looksLikeLevel(heading.text),
    ).length;
    if (count >= 2 && count > (best?.count ?? 0)) best = { depth, count };
  }
  if (best === null) return null;
  const { depth } = best;
  return { depth, isLevel: levelTest(headings.filter((heading) => heading.depth === depth)) };
}

/** Titles that say nothing of a level still are levels where what stands below them has the same headings each time. */
function levelsByShape(headings: readonly Heading[]): LevelHeadings | null {
  for (const depth of DEPTHS) {
    const alike = headingsAlike(headings, depth);
    if (alike.size >= 2) return { depth, isLevel: (heading) => alike.has(heading) };
  }
  return null;
}

function headingsAlike(headings: readonly Heading[], depth: number): Set<Heading> {
  const below = new Map<Heading, string[]>();
  let current: string[] = [];
  for (const heading of headings) {
    if (heading.depth <= depth) current = [];
    if (heading.depth === depth) below.set(heading, current);
    if (heading.depth === depth + 1) current.push(heading.text.trim().toLowerCase());
  }
  const times = new Map<string, number>();
  for (const names of below.values()) {
    for (const name of new Set(names)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const isShared = (name: string) => (times.get(name) ?? 0) >= 2;
  const isAlike = (names: readonly string[]) =>
    names.length > 0 && names.filter(isShared).length * 2 >= names.length;
  return new Set([...below].filter(([, names]) => isAlike(names)).map(([heading]) => heading));
}

/** A level looks like one, stands between two that do, or is the role that the others grade. */
function levelTest(headings: readonly Heading[]): (heading: Heading) => boolean {
  const sure = headings.filter(({ text }) => looksLikeLevel(text));
  const first = sure[0]?.line ?? 0;
  const last = sure.at(-1)?.line ?? 0;
  const roles = new Set(sure.map(({ text }) => roleOf(text)));
  const [role = ""] = roles;
  return (heading) =>
    looksLikeLevel(heading.text) ||
    (heading.line > first && heading.line < last && roleSectionOf(heading.text) === null) ||
    (roles.size === 1 && role !== "" && heading.text.trim() === role);
}

function roleOf(heading: string): string {
  return roleOfTitle(neutralTitle(readLevelTitle(heading).title ?? ""));
}

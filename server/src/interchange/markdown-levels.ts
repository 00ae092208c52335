import type { Level } from "@rungs/shared/ladder";
import type { ExpectationKind } from "@rungs/shared/vocabulary/ladder";

import type { LadderFormat } from "./ladder-format.ts";
import type { LadderWriter } from "./ladder-writer.ts";
import { isLeadIn, warnLeftOutBlock } from "./left-out.ts";
import { cutAtLevels, type LevelSection, writeAfter, writeBefore } from "./level-sections.ts";
import type { Block, Prose } from "./markdown-outline.ts";
import { collapseSpace, type Passage } from "./passage.ts";
import { readYears } from "./read-years.ts";
import { roleSectionOf } from "./role-sections.ts";

/** Levels as headings; paragraphs or bullets are expectations, deeper headings or repeated bold leads dimensions. */
export const markdownLevels: LadderFormat = {
  name: "markdown-levels",

  recognises(source) {
    return cutAtLevels(source.outline().blocks) !== null;
  },

  read(source, writer) {
    const outline = source.outline();
    const sections = cutAtLevels(outline.blocks);
    if (sections === null) return null;
    writeBefore(outline, sections.before, writer);
    const leads = repeatedLeads(sections.levels);
    for (const section of sections.levels) writeLevel(section, leads, writer);
    writeAfter(sections.after, writer);
    return null;
  },
};

/** The bold words that open a line in at least half of the levels: they name a dimension. */
function repeatedLeads(levels: readonly LevelSection[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { blocks } of levels) {
    const leads = blocks
      .map((block) => ("lead" in block ? block.lead : null))
      .filter((lead) => lead !== null);
    for (const lead of new Set(leads)) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  const enough = Math.max(2, levels.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([lead]) => lead));
}

type Place = { kind: ExpectationKind; dimension: Passage | null };

function writeLevel({ heading, blocks }: LevelSection, leads: Set<string>, writer: LadderWriter): void {
  const level = writer.addLevel(heading);
  let place: Place = { kind: "CRITERION", dimension: null };
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.type === "heading") {
      place = placeOf(block);
    } else if (block.type !== "paragraph" && block.type !== "item") {
      warnLeftOutBlock(writer, block);
    } else if (isBoldHeading(block, next)) {
      writer.warn("heading-inferred", block.line, `“${block.text}” was read as a heading.`);
      place = placeOf(block);
    } else if (isLeadIn(block, next)) {
      writer.warn("left-out-lead-in", block.line, "A line that only announces a list was left out.");
    } else if (!describesLevel(block, index, level, writer)) {
      writeLine(block, level, place, leads, writer);
    }
  }
}

function placeOf(heading: Passage): Place {
  const section = roleSectionOf(heading.text);
  if (section?.type === "expectations") return { kind: section.kind, dimension: null };
  if (section?.type === "responsibilities") return { kind: "RESPONSIBILITY", dimension: null };
  return { kind: "CRITERION", dimension: heading };
}

/** A line set wholly in bold above a list is a heading in all but name. */
function isBoldHeading(block: Prose, next: Block | undefined): boolean {
  return (
    block.type === "paragraph" &&
    block.emphasis === "strong" &&
    next?.type === "item" &&
    block.text.length <= 80
  );
}

/** Takes the emphasised lines that speak of the level itself: its summary, and the experience it asks for. */
function describesLevel(block: Prose, index: number, level: Level, writer: LadderWriter): boolean {
  if (block.emphasis === null) return false;
  const years = readYears(block.text);
  if (years !== null && /^\s*(?:experience|经验)/i.test(block.text)) {
    level.years ??= years;
    return true;
  }
  if (index > 0 || block.emphasis === "strong") return false;
  writer.setSummary(level, block);
  return true;
}

function writeLine(block: Prose, level: Level, place: Place, leads: Set<string>, writer: LadderWriter): void {
  if (place.kind === "REQUIRED") level.years ??= readYears(block.text);
  const isNamed = place.dimension === null && block.lead !== null && leads.has(block.lead);
  const name = isNamed ? { text: block.lead ?? "", line: block.line } : place.dimension;
  const text = isNamed
    ? collapseSpace(block.text)
        .slice(block.lead?.length)
        .replace(/^\s*:\s*/, "")
    : block.text;
  writer.addExpectation({
    level,
    dimension: name && writer.dimension(name),
    kind: place.kind,
    passage: { ...block, text },
  });
}

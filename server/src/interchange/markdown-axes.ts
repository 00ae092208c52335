import { inferScope } from "./infer-scope.ts";
import type { LadderFormat } from "./ladder-format.ts";
import type { LadderWriter } from "./ladder-writer.ts";
import { warnLeftOutBlock } from "./left-out.ts";
import { cutAtLevels, type LevelSection, writeAfter, writeBefore } from "./level-sections.ts";
import type { Prose } from "./markdown-outline.ts";

/** The axes in the order of a level's bullets; the bold word of a bullet is its value, not its name. */
const AXES = ["Technology", "System", "People", "Process", "Influence"] as const;
const INFLUENCE = AXES.length - 1;

/** Levels with one bullet for each of five axes, `* **Value**: text`, where the position tells the axis. */
export const markdownAxes: LadderFormat = {
  name: "markdown-axes",

  recognises(source) {
    const levels = cutAtLevels(source.outline().blocks)?.levels ?? [];
    return levels.length > 0 && levels.filter(hasAxes).length * 2 >= levels.length;
  },

  read(source, writer) {
    const outline = source.outline();
    const sections = cutAtLevels(outline.blocks);
    if (sections === null) return null;
    writeBefore(outline, sections.before, writer);
    for (const section of sections.levels) writeLevel(section, writer);
    writeAfter(sections.after, writer);
    return null;
  },
};

function hasAxes(section: LevelSection): boolean {
  const leads = valuesOf(section).map(({ lead }) => lead);
  return leads.length === AXES.length && inferScope(leads[INFLUENCE] ?? "") !== null;
}

function valuesOf({ blocks }: LevelSection): Prose[] {
  return blocks.filter((block): block is Prose => block.type === "item" && block.lead !== null);
}

function writeLevel(section: LevelSection, writer: LadderWriter): void {
  const level = writer.addLevel(section.heading);
  const values = hasAxes(section) ? valuesOf(section) : [];
  level.scope = inferScope(values[INFLUENCE]?.lead ?? "");
  if (values.length === 0) {
    const message = "The axes of this level are not known by position, so its lines have no dimension.";
    writer.warn("axis-unknown", section.heading.line, message);
  }
  for (const block of section.blocks) {
    if (block.type !== "item" && block.type !== "paragraph") {
      warnLeftOutBlock(writer, block);
      continue;
    }
    const axis = AXES[values.indexOf(block)];
    const dimension = axis === undefined ? null : writer.dimension({ text: axis, line: block.line });
    writer.addExpectation({ level, dimension, kind: "CRITERION", passage: block });
  }
}

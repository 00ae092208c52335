import type { Level } from "@rungs/shared/ladder";

import type { LadderFormat } from "./ladder-format.ts";
import type { LadderWriter } from "./ladder-writer.ts";
import { isLeadIn, warnLeftOutBlock } from "./left-out.ts";
import { looksLikeLevel } from "./level-title.ts";
import type { Block, Prose } from "./markdown-outline.ts";
import { readYears } from "./read-years.ts";
import { roleSectionOf, type RoleSection } from "./role-sections.ts";

type Section = RoleSection | { type: "level" } | { type: "unknown" } | { type: "start" };

/** A role page: overview, responsibilities by horizon, then levels with their qualifications. */
export const markdownRole: LadderFormat = {
  name: "markdown-role",

  recognises(source) {
    const sections = source
      .outline()
      .blocks.map((block) => (block.type === "heading" ? roleSectionOf(block.text) : null));
    const has = (type: RoleSection["type"]) => sections.some((section) => section?.type === type);
    return has("responsibilities") || (has("expectations") && (has("levels") || has("overview")));
  },

  read(source, writer) {
    const { title, blocks } = source.outline();
    writer.title = title;
    const reader = new RoleReader(writer);
    const closing = blocks.findLastIndex(({ type }) => type !== "paragraph") + 1;
    for (const [index, block] of blocks.entries()) reader.read(block, blocks[index + 1], index >= closing);
    return null;
  },
};

class RoleReader {
  readonly #writer: LadderWriter;
  #section: Section = { type: "start" };
  #levelsDepth: number | null = null;
  #level: Level | null = null;
  #hasList = false;

  constructor(writer: LadderWriter) {
    this.#writer = writer;
  }

  /** `isClosing`: nothing but paragraphs follows to the end of the file. */
  read(block: Block, next: Block | undefined, isClosing: boolean): void {
    if (block.type === "heading") return this.#enter(block);
    if (this.#section.type === "navigation" || this.#section.type === "unknown") return;
    if (block.type !== "paragraph" && block.type !== "item") return warnLeftOutBlock(this.#writer, block);
    if (this.#section.type !== "overview" && this.#section.type !== "start" && isLeadIn(block, next)) {
      return this.#writer.warn(
        "left-out-lead-in",
        block.line,
        "A line that only announces a list was left out.",
      );
    }
    this.#hasList ||= block.type === "item";
    if (isClosing && this.#hasList && this.#level !== null) return this.#writer.addCondition(block);
    this.#write(block);
  }

  #enter(heading: Block & { type: "heading" }): void {
    this.#hasList = false;
    const section = roleSectionOf(heading.text);
    const leavesLevels = this.#levelsDepth !== null && heading.depth <= this.#levelsDepth;
    if (leavesLevels) {
      this.#levelsDepth = null;
      this.#level = null;
    }
    if (section?.type === "levels") this.#levelsDepth = heading.depth;
    if (section !== null) {
      this.#section = section;
    } else if (this.#isLevel(heading)) {
      this.#level = this.#writer.addLevel(heading);
      this.#section = { type: "level" };
    } else if (heading.depth === 1 && this.#writer.title === null) {
      this.#writer.title = this.#writer.name(heading);
      this.#section = { type: "start" };
    } else {
      warnLeftOutBlock(this.#writer, heading);
      this.#section = { type: "unknown" };
    }
  }

  #isLevel(heading: Block & { type: "heading" }): boolean {
    if (this.#levelsDepth !== null) return heading.depth === this.#levelsDepth + 1;
    return heading.depth > 1 && looksLikeLevel(heading.text);
  }

  #write(passage: Prose): void {
    const { levels } = this.#writer;
    const section = this.#section;
    switch (section.type) {
      case "start":
      case "overview":
        return passage.type === "paragraph" || section.type === "overview"
          ? this.#writer.addOverview(passage)
          : warnLeftOutBlock(this.#writer, passage);
      case "responsibilities":
        return this.#writer.addExpectation({
          level: this.#level,
          dimension: null,
          kind: "RESPONSIBILITY",
          horizon: section.horizon,
          passage,
        });
      case "expectations":
        if (section.kind === "REQUIRED" && this.#level !== null)
          this.#level.years ??= readYears(passage.text);
        return this.#writer.addExpectation({
          level: this.#level,
          dimension: null,
          kind: section.kind,
          passage,
        });
      case "level":
        if (passage.type === "paragraph" && this.#level?.summary === null) {
          return this.#writer.setSummary(this.#level, passage);
        }
        return this.#writer.addExpectation({
          level: this.#level,
          dimension: null,
          kind: "CRITERION",
          passage,
        });
      case "levels":
        return levels.length === 0
          ? this.#writer.addOverview(passage)
          : warnLeftOutBlock(this.#writer, passage);
      case "conditions":
        return this.#writer.addCondition(passage);
      default:
        return warnLeftOutBlock(this.#writer, passage);
    }
  }
}

import type { LadderWriter } from "./ladder-writer.ts";
import type { Block } from "./markdown-outline.ts";

/** Says that a block which holds no expectations was left out. */
export function warnLeftOutBlock(writer: LadderWriter, block: Block): void {
  switch (block.type) {
    case "html":
      return writer.warn("left-out-html", block.line, "HTML was left out.");
    case "code":
      return writer.warn("left-out-code", block.line, "A block of code was left out.");
    case "table":
      return writer.warn("left-out-table", block.line, "A table that is not the ladder was left out.");
    case "heading":
      return writer.warn("left-out-section", block.line, `The section “${block.text}” was left out.`);
    case "item":
      return writer.warn("left-out-list", block.line, "A list that belongs to no level was left out.");
    case "paragraph":
      return writer.warn("left-out-text", block.line, "A paragraph that belongs to no level was left out.");
  }
}

/** Whether a paragraph only announces the list that follows, such as `You will:`. */
export function isLeadIn(block: Block, next: Block | undefined): boolean {
  return block.type === "paragraph" && next?.type === "item" && /[:：]\s*$/.test(block.text);
}

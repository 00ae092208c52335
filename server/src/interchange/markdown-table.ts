import type { LadderFormat } from "./ladder-format.ts";
import { type LadderMatrix, readMatrix } from "./ladder-matrix.ts";
import { writeBefore } from "./level-sections.ts";
import type { Block } from "./markdown-outline.ts";
import { writeMatrix } from "./write-matrix.ts";
import { warnLeftOutBlock } from "./left-out.ts";

/** A Markdown table of levels and dimensions; the text above it is the overview. */
export const markdownTable: LadderFormat = {
  name: "markdown-table",

  recognises(source) {
    return findMatrix(source.outline().blocks) !== null;
  },

  read(source, writer) {
    const outline = source.outline();
    const found = findMatrix(outline.blocks);
    if (found === null) return null;
    writeBefore(outline, outline.blocks.slice(0, found.index), writer);
    writeMatrix(found.matrix, writer);
    let previous: Block["type"] | null = null;
    for (const block of outline.blocks.slice(found.index + 1)) {
      if (block.type !== "item" || previous !== "item") warnLeftOutBlock(writer, block);
      previous = block.type;
    }
    return null;
  },
};

/** The largest table that reads as a ladder. */
function findMatrix(blocks: readonly Block[]): { index: number; matrix: LadderMatrix } | null {
  let best: { index: number; matrix: LadderMatrix; cells: number } | null = null;
  for (const [index, block] of blocks.entries()) {
    const matrix = block.type === "table" ? readMatrix(block.rows) : null;
    const cells = matrix === null ? 0 : matrix.rows.length * matrix.levels.length;
    if (matrix !== null && cells > (best?.cells ?? 0)) best = { index, matrix, cells };
  }
  return best;
}

import type { ImportProblem, LadderFormatName } from "./import-outcome.ts";
import type { LadderWriter } from "./ladder-writer.ts";
import { type MarkdownOutline, outlineMarkdown } from "./markdown-outline.ts";

/** A decoded file, with its Markdown outline made when a format first asks for it. */
export type LadderSource = {
  readonly fileName: string;
  readonly text: string;
  readonly outline: () => MarkdownOutline;
};

/** One kind of file the importer understands, recognised by what it holds. */
export type LadderFormat = {
  readonly name: LadderFormatName;
  recognises(source: LadderSource): boolean;
  /** Writes what the file holds; returns why it cannot. */
  read(source: LadderSource, writer: LadderWriter): ImportProblem | null;
};

/** The source of a decoded file. */
export function sourceOf(fileName: string, text: string): LadderSource {
  let outline: MarkdownOutline | null = null;
  return { fileName, text, outline: () => (outline ??= outlineMarkdown(text)) };
}

import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

import type { ImportProblem, ImportWarning } from "./import-outcome.ts";
import type { Loss, Passage } from "./passage.ts";
import { prepareMarkdown } from "./prepare-markdown.ts";

// The tree's types as its parser gives them; their own package holds no code to resolve.
type RootContent = ReturnType<typeof fromMarkdown>["children"][number];
type Table = Extract<RootContent, { type: "table" }>;
type ListItem = Extract<RootContent, { type: "list" }>["children"][number];
type Paragraph = Extract<RootContent, { type: "paragraph" }>;
type Heading = Extract<RootContent, { type: "heading" }>;
type Cell = Table["children"][number]["children"][number];
type Inline = Paragraph["children"][number];

/** A paragraph or a list item in reading order; `lead` is the bold text before a colon it opens with. */
export type Prose = Passage & {
  type: "paragraph" | "item";
  lead: string | null;
  /** Set when all of the text is emphasised or strong. */
  emphasis: "emphasis" | "strong" | null;
};

/** One block of a Markdown file, flattened; quotes and nested lists come in reading order. */
export type Block =
  | (Passage & { type: "heading"; depth: number })
  | Prose
  | { type: "table"; line: number; rows: Passage[][] }
  | { type: "html" | "code"; line: number };

/** What a Markdown file holds, as a flat list. */
export type MarkdownOutline = {
  title: string | null;
  blocks: Block[];
  warnings: ImportWarning[];
  problem: ImportProblem | null;
};

/** Reads Markdown into a flat list of blocks; raw HTML, links and pictures never get past this point. */
export function outlineMarkdown(text: string): MarkdownOutline {
  const prepared = prepareMarkdown(text);
  const outline = { title: prepared.title, warnings: prepared.warnings, problem: prepared.problem };
  if (prepared.problem) return { ...outline, blocks: [] };
  const root = fromMarkdown(prepared.text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return { ...outline, blocks: root.children.flatMap(blocksOf) };
}

function blocksOf(node: RootContent): Block[] {
  const line = lineOf(node);
  switch (node.type) {
    case "heading":
      return [{ type: "heading", depth: node.depth, ...passageOf(node) }];
    case "paragraph":
      return [proseOf("paragraph", node)];
    case "list":
      return node.children.flatMap(itemBlocks);
    case "blockquote":
      return node.children.flatMap(blocksOf);
    case "table":
      return [{ type: "table", line, rows: rowsOf(node) }];
    case "html":
    case "code":
      return [{ type: node.type, line }];
    default:
      return [];
  }
}

function itemBlocks(item: ListItem): Block[] {
  const [first, ...rest] = item.children;
  const opening: Block[] =
    first?.type === "paragraph" ? [proseOf("item", first)] : first ? blocksOf(first) : [];
  const following = rest.flatMap((child) =>
    child.type === "paragraph" ? [proseOf("item", child)] : blocksOf(child),
  );
  return [...opening, ...following];
}

/** A cell of Markdown has no other way to list points than line breaks, so each break opens one. */
function rowsOf(table: Table): Passage[][] {
  return table.children.map((row) => row.children.map((cell) => listBreaks(passageOf(cell))));
}

function listBreaks(cell: Passage): Passage {
  return { ...cell, text: cell.text.replaceAll("\n", "\n• ") };
}

function proseOf(type: Prose["type"], node: Paragraph): Prose {
  const inlines = node.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const [first, second] = inlines;
  const only = inlines.length === 1 ? first : undefined;
  const lead = first?.type === "strong" ? textOf(first, []).trim() : "";
  const colonInside = lead.endsWith(":");
  const colonAfter = second?.type === "text" && /^\s*:/.test(second.value);
  return {
    type,
    ...passageOf(node),
    lead: lead !== "" && (colonInside || colonAfter) ? lead.replace(/:$/, "").trimEnd() : null,
    emphasis: only?.type === "emphasis" || only?.type === "strong" ? only.type : null,
  };
}

function passageOf(node: Paragraph | Heading | Cell): Passage {
  const losses: Loss[] = [];
  const text = textOf(node, losses);
  return { text, line: lineOf(node), ...(losses.length > 0 && { losses: [...new Set(losses)] }) };
}

function textOf(node: Paragraph | Heading | Cell | Inline, losses: Loss[]): string {
  if (node.type === "break") return "\n";
  if (node.type === "html") {
    if (/^<br\s*\/?>$/i.test(node.value)) return "\n";
    losses.push("html");
    return "";
  }
  if (node.type === "image" || node.type === "imageReference") {
    losses.push("image");
    return node.alt ?? "";
  }
  if (node.type === "link" && !node.url.startsWith("#")) losses.push("link");
  if (node.type === "linkReference") losses.push("link");
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => textOf(child, losses)).join("") : "";
}

function lineOf(node: RootContent | Cell): number {
  return node.position?.start.line ?? 1;
}

import { encodeCursor } from "./cursor.ts";
import type { PageInfo } from "./page-info.type.ts";

/** One page: what the list holds there, each with the cursor that stands for it. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
}

/** Cuts rows into a page. Query one row more than `first`: the extra row says that another page follows. */
export function toConnection<Row, Node>(
  rows: readonly Row[],
  first: number,
  { key, node }: { key: (row: Row) => unknown; node: (row: Row) => Node },
): Connection<Node> {
  const edges = rows.slice(0, first).map((row) => ({ cursor: encodeCursor(key(row)), node: node(row) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

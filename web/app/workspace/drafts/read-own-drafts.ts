import type { Standings } from "./draft-standing.ts";
import type { AroundDrafts } from "./own-drafts.operations.ts";

type Answer<Draft> = AroundDrafts & {
  drafts: {
    edges: readonly { node: Draft }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

/** A page of the office's own drafts of one kind, with how each of them stands. */
export type OwnDraftsPage<Draft> = {
  drafts: Draft[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  canWrite: boolean;
  standings: Standings;
};

/** So many drafts stand on a page. */
const PAGE_SIZE = 20;

/** Which page of a list its address asks for. */
export function askedPage(request: Request): { first: number; after: string | null } {
  return { first: PAGE_SIZE, after: new URL(request.url).searchParams.get("after") };
}

/** What `OwnDrafts` shows of an answer. */
export function readOwnDrafts<Draft>(answer: Answer<Draft>): OwnDraftsPage<Draft> {
  return {
    drafts: answer.drafts.edges.map(({ node }) => node),
    pageInfo: answer.drafts.pageInfo,
    canWrite: answer.viewer?.viewerCanWrite ?? false,
    standings: {
      awaited: answer.awaitedConfirmations,
      visible: answer.publishedDrafts,
    },
  };
}

import { LADDER_DOCUMENT } from "#web/ladder/ladder-document.operations.ts";
import { graphql } from "#web/platform/graphql.ts";

/** One published ladder, whole. */
export const LADDER_PAGE = graphql(
  `
    query LadderPage($id: ID!) {
      publishedLadder(id: $id) {
        ...LadderDocument
      }
    }
  `,
  [LADDER_DOCUMENT],
);

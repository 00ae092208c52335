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

/** Whether a newer version took the place of a ladder; asked apart, so that the ladder itself is the stored text. */
export const LADDER_VERSION = graphql(`
  query LadderVersion($id: ID!) {
    publishedLadderCard(id: $id) {
      replacedBy
    }
  }
`);

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

/** What stands around a ladder: whether a newer version took its place, and whether it ends lower than others. */
export const LADDER_STANDING = graphql(`
  query LadderStanding($id: ID!) {
    publishedLadderCard(id: $id) {
      replacedBy
      lineId
    }
    ladderCeiling(publishedLadderId: $id) {
      highest
      peers
    }
  }
`);

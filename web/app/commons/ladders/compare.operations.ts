import { LADDER_DOCUMENT } from "#web/ladder/ladder-document.operations.ts";
import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** Two to four published ladders, aligned on the neutral ranks. */
export const COMPARE_PAGE = graphql(
  `
    query ComparePage($ids: [ID!]!) {
      ladderComparison(publishedLadderIds: $ids) {
        ladders {
          card {
            id
            title {
              language
              value
            }
          }
          document {
            ...LadderDocument
          }
        }
        rows {
          rank
          cells {
            ladder
            levels
          }
        }
      }
    }
  `,
  [LADDER_DOCUMENT],
);

/** The one ladder that is chosen so far. */
export const CHOSEN_LADDER = graphql(`
  query ChosenLadder($id: ID!) {
    publishedLadderCard(id: $id) {
      title {
        language
        value
      }
    }
  }
`);

export type LadderComparison = NonNullable<ResultOf<typeof COMPARE_PAGE>["ladderComparison"]>;

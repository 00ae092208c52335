import { POST_DOCUMENT } from "#web/board/post-document.operations.ts";
import { graphql } from "#web/platform/graphql.ts";

/** One post on the board. */
export const POST_PAGE = graphql(
  `
    query PostPage($id: ID!) {
      post(id: $id) {
        ...PostDocument
      }
      postCard(id: $id) {
        replacedBy
        answersWithin
        helped
      }
    }
  `,
  [POST_DOCUMENT],
);

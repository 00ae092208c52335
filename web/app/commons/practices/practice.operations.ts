import { graphql, type ResultOf } from "#web/platform/graphql.ts";
import { PRACTICE_DOCUMENT } from "#web/practice/practice-document.operations.ts";

/** One published practice. */
export const PRACTICE_PAGE = graphql(
  `
    query PracticePage($id: ID!, $after: String) {
      publishedPractice(id: $id) {
        ...PracticeDocument
      }
      publishedPracticeCard(id: $id) {
        replacedBy
        lineId
      }
      practiceThread(publishedPracticeId: $id, first: 30, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            language
            quarter
            byAuthor
            pseudonym
            text {
              language
              value
            }
          }
        }
      }
    }
  `,
  [PRACTICE_DOCUMENT],
);

/** How one's own office stands to it; a server of the commons alone does not know. */
export const PRACTICE_STANDING = graphql(`
  query PracticeStanding($id: ID!) {
    practiceStanding(publishedPracticeId: $id) {
      isOwn
      doesToo
      viewerCanWrite
    }
  }
`);

/** Says that one's own office does this too, or takes it back. */
export const SAY_DOES_TOO = graphql(`
  mutation SayDoesToo($input: DoesTooInput!) {
    sayDoesToo(input: $input) {
      doesToo
    }
  }
`);

export type PracticeStanding = NonNullable<ResultOf<typeof PRACTICE_STANDING>["practiceStanding"]>;
export type PracticeThread = NonNullable<ResultOf<typeof PRACTICE_PAGE>["practiceThread"]>;

/** Begins a question or an answer, as a draft. */
export const START_COMMENT = graphql(`
  mutation StartComment($input: StartCommentInput!) {
    startComment(input: $input) {
      __typename
      ... on CommentSaved {
        commentDraft {
          id
        }
      }
    }
  }
`);

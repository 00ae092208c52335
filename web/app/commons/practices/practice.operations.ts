import { graphql } from "#web/platform/graphql.ts";
import { PRACTICE_DOCUMENT } from "#web/practice/practice-document.operations.ts";

/** One published practice. */
export const PRACTICE_PAGE = graphql(
  `
    query PracticePage($id: ID!) {
      publishedPractice(id: $id) {
        ...PracticeDocument
      }
      publishedPracticeCard(id: $id) {
        replacedBy
      }
    }
  `,
  [PRACTICE_DOCUMENT],
);

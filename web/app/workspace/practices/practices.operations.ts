import { graphql, type ResultOf } from "#web/platform/graphql.ts";

import { AROUND_DRAFTS } from "../drafts/own-drafts.operations.ts";

/** The accounts that the organisation is writing. */
export const PRACTICE_DRAFTS = graphql(
  `
    query PracticeDrafts($first: Int!, $after: String) {
      ...AroundDrafts
      drafts: practiceDrafts(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            title {
              language
              value
            }
            language
            kind
            maturity
            problem {
              language
              value
            }
            updatedAt
            viewerCanPublish
          }
        }
      }
    }
  `,
  [AROUND_DRAFTS],
);

/** One account in full, as its authors write it. */
export const PRACTICE_DRAFT = graphql(`
  query PracticeDraftPage($id: ID!) {
    practiceDraft(id: $id) {
      id
      version
      title {
        language
        value
      }
      language
      kind
      maturity
      sinceYear
      functions
      problem {
        language
        value
      }
      context {
        language
        value
      }
      done {
        language
        value
      }
      outcome {
        language
        value
      }
      differently {
        language
        value
      }
      viewerCanEdit
      viewerCanPublish
    }
  }
`);

/** Starts an account. */
export const CREATE_PRACTICE = graphql(`
  mutation CreatePractice($input: CreatePracticeInput!) {
    createPractice(input: $input) {
      __typename
      ... on PracticeSaved {
        practiceDraft {
          id
        }
      }
    }
  }
`);

/** Writes an account as a whole. */
export const SAVE_PRACTICE = graphql(`
  mutation SavePractice($input: SavePracticeInput!) {
    savePractice(input: $input) {
      __typename
      ... on DraftConflict {
        version
        fields {
          name
        }
      }
    }
  }
`);

/** Deletes an account; what was published from it stays. */
export const DELETE_PRACTICE = graphql(`
  mutation DeletePractice($input: DeleteDraftInput!) {
    deletePractice(input: $input) {
      __typename
    }
  }
`);

export type PracticeDraft = NonNullable<ResultOf<typeof PRACTICE_DRAFT>["practiceDraft"]>;
export type PracticeInList = ResultOf<typeof PRACTICE_DRAFTS>["drafts"]["edges"][number]["node"];

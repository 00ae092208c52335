import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** What an office is writing and what it has published. */
export const WORKSPACE_PAGE = graphql(`
  query WorkspacePage($first: Int!, $after: String, $publishedAfter: String) {
    viewer {
      id
      viewerCanWrite
    }
    drafts(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          title {
            language
            value
          }
          language
          updatedAt
          fileName
          viewerCanPublish
        }
      }
    }
    awaitedConfirmations {
      draftId
      byViewer
    }
    publishedDrafts {
      draftId
      publishedId
    }
    publications(first: $first, after: $publishedAfter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          draftId
          publishedId
          publishedPracticeId
          title {
            language
            value
          }
          state
          waitsFor
          quarter
          viewerCanRetract
        }
      }
    }
  }
`);

/** The message of `PublicationNotFound` is not asked for: the page says it in the reader's language. */
export const RETRACT_PUBLICATION = graphql(`
  mutation RetractPublication($input: RetractPublicationInput!) {
    retractPublication(input: $input) {
      __typename
    }
  }
`);

export type PublicationInList = ResultOf<typeof WORKSPACE_PAGE>["publications"]["edges"][number]["node"];

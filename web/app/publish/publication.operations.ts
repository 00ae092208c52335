import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** A page of what the organisation published, to find one publication in. */
export const PUBLICATION_PAGE = graphql(`
  query PublicationPage($after: String) {
    publications(first: 50, after: $after) {
      edges {
        node {
          id
          ladderDraftId
          publishedLadderId
          title {
            language
            value
          }
          state
          quarter
          sha256
          viewerCanRetract
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Takes a published ladder back. */
export const RETRACT_PUBLICATION = graphql(`
  mutation RetractPublication($input: RetractPublicationInput!) {
    retractPublication(input: $input) {
      __typename
    }
  }
`);

export type Publication = ResultOf<typeof PUBLICATION_PAGE>["publications"]["edges"][number]["node"];

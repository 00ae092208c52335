import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** What the viewer was told. */
export const NOTICES_PAGE = graphql(`
  query NoticesPage($first: Int!, $after: String) {
    notices(first: $first, after: $after) {
      edges {
        node {
          id
          kind
          introductionId
          day
          isSeen
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Notes that the viewer has looked at what was shown. */
export const MARK_NOTICES_SEEN = graphql(`
  mutation MarkNoticesSeen($ids: [ID!]!) {
    markNoticesSeen(ids: $ids)
  }
`);

export type Notice = ResultOf<typeof NOTICES_PAGE>["notices"]["edges"][number]["node"];

import { graphql } from "#web/platform/graphql.ts";

/** What the viewer was told, and whether mail says that there is something new. */
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
    getsDigests
  }
`);

/** Notes that the viewer has looked at what was shown. */
export const MARK_NOTICES_SEEN = graphql(`
  mutation MarkNoticesSeen($ids: [ID!]!) {
    markNoticesSeen(ids: $ids)
  }
`);

/** Says whether the viewer gets such mail. */
export const SET_DIGESTS = graphql(`
  mutation SetDigests($on: Boolean!) {
    setDigests(on: $on)
  }
`);

/** Stops such mail for whoever has the key from one, signed in or not. */
export const STOP_DIGESTS = graphql(`
  mutation StopDigests($key: ID!) {
    stopDigests(key: $key)
  }
`);

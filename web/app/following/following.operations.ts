import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** A page of what one follows; only the workspace knows it. */
export const FOLLOWS_PAGE = graphql(`
  query FollowsPage($first: Int!, $after: String) {
    follows(first: $first, after: $after) {
      edges {
        node {
          lineId
          kind
          seenId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What became of versions that one has looked at; the commons is not told why it is asked. */
export const MOVES = graphql(`
  query Moves($lines: [ID!]!, $seen: [ID!]!, $since: String) {
    moves(lines: $lines, seen: $seen, since: $since) {
      seenId
      lineId
      kind
      publishedId
      title {
        language
        value
      }
      quarter
      seenQuarter
      parts {
        part
        level {
          language
          value
        }
        added {
          language
          value
        }
        removed {
          language
          value
        }
      }
    }
  }
`);

export type Follow = ResultOf<typeof FOLLOWS_PAGE>["follows"]["edges"][number]["node"];
export type Move = ResultOf<typeof MOVES>["moves"][number];

/** Whether one follows something. */
export const IS_FOLLOWING = graphql(`
  query IsFollowing($lineId: ID!) {
    isFollowing(lineId: $lineId)
  }
`);

/** To which line a version belongs. */
export const LINE_OF_LADDER = graphql(`
  query LineOfLadder($id: ID!) {
    publishedLadderCard(id: $id) {
      lineId
    }
  }
`);

/** To which line a version belongs. */
export const LINE_OF_PRACTICE = graphql(`
  query LineOfPractice($id: ID!) {
    publishedPracticeCard(id: $id) {
      lineId
    }
  }
`);

/** Follows something, or notes which version was looked at. */
export const FOLLOW = graphql(`
  mutation Follow($input: FollowInput!) {
    follow(input: $input)
  }
`);

/** Follows something no longer. */
export const UNFOLLOW = graphql(`
  mutation Unfollow($lineId: ID!) {
    unfollow(lineId: $lineId)
  }
`);

import { graphql } from "#web/platform/graphql.ts";

/** One page of the posts on the board that pass a filter. */
export const BROWSE_POSTS = graphql(`
  query BrowsePosts($first: Int!, $after: String, $filter: PublishedPostFilter) {
    posts(first: $first, after: $after, filter: $filter) {
      countBand
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          title {
            language
            value
          }
          quarter
          purpose
          topics
          ranks {
            min
            max
          }
          format
          languages
          hours
          startingUp
          answersWithin
          helped
          lead {
            language
            value
          }
          face {
            industry
            region
            size
            officeAge
            teamSize
            reportingLine
          }
        }
      }
    }
  }
`);

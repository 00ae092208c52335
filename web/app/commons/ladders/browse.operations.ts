import { graphql } from "#web/platform/graphql.ts";

/** One page of the published ladders that pass a filter. */
export const BROWSE_PAGE = graphql(`
  query BrowsePage($first: Int!, $after: String, $filter: PublishedLadderFilter) {
    publishedLadders(first: $first, after: $after, filter: $filter) {
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
          roleFamily
          strategy
          language
          levelCount
          dimensionCount
          ranks
          levelTitles {
            language
            value
          }
          quarter
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

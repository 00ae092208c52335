import { graphql } from "#web/platform/graphql.ts";

/** One page of the published practices that pass a filter. */
export const BROWSE_PRACTICES = graphql(`
  query BrowsePractices($first: Int!, $after: String, $filter: PublishedPracticeFilter) {
    publishedPractices(first: $first, after: $after, filter: $filter) {
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
          kind
          maturity
          began
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

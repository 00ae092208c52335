import { graphql } from "#web/platform/graphql.ts";

/** One page of the lines that credit work outside the company and pass a filter. */
export const BROWSE_CLAUSES = graphql(`
  query BrowseClauses($first: Int!, $after: String, $filter: ClauseFilter) {
    clauses(first: $first, after: $after, filter: $filter) {
      countBand
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          text {
            language
            value
          }
          rank
          adoption {
            evidence
            countBand
          }
          ladder {
            id
            title {
              language
              value
            }
            quarter
            roleFamily
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
  }
`);

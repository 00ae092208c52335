import { graphql } from "#web/platform/graphql.ts";

/** One page of the published offices that pass a filter. */
export const BROWSE_OFFICES = graphql(`
  query BrowseOffices($first: Int!, $after: String, $filter: PublishedOfficeFilter) {
    publishedOffices(first: $first, after: $after, filter: $filter) {
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
          strategy
          charterScopes
          inOffice
          shared
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

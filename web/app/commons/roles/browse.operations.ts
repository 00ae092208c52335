import { graphql } from "#web/platform/graphql.ts";

/** One page of the published roles that pass a filter. */
export const BROWSE_ROLES = graphql(`
  query BrowseRoles($first: Int!, $after: String, $filter: PublishedRoleFilter) {
    publishedRoles(first: $first, after: $after, filter: $filter) {
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
          roleFamily
          jobFamily
          ranks {
            min
            max
          }
          duties
          externalShare
          newToOpenSource
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

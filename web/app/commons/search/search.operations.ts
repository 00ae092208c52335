import { graphql } from "#web/platform/graphql.ts";

/** One page of what is found by some words. */
export const SEARCH_PAGE = graphql(`
  query SearchPage($first: Int!, $after: String, $text: String!, $filter: SearchFilter) {
    search(first: $first, after: $after, text: $text, filter: $filter) {
      countBand
      takenFor
      unknownWords
      roleFamily
      facets {
        filter
        value
        countBand
        isAtLeast
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          kind
          foundIn
          roleFamilies
          language
          quarter
          title {
            language
            segments {
              text
              isMarked
            }
          }
          excerpt {
            language
            segments {
              text
              isMarked
            }
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

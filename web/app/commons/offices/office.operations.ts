import { OFFICE_DOCUMENT } from "#web/office/office-document.operations.ts";
import { graphql } from "#web/platform/graphql.ts";

/** One published office as of a year, and what moved in it. */
export const OFFICE_PAGE = graphql(
  `
    query OfficePage($id: ID!, $year: Int) {
      publishedOffice(id: $id) {
        ...OfficeDocument
        yearsOfChange
        placementsAsOf(year: $year) {
          function
          placement
          department
          from
          reason {
            language
            value
          }
        }
        movements(year: $year) {
          from
          to
          scopeBefore
          scopeAfter
          functions {
            function
            movement
            before {
              placement
              department
            }
            after {
              placement
              department
            }
          }
          counts {
            movement
            count
          }
        }
      }
      publishedOfficeCard(id: $id) {
        replacedBy
      }
    }
  `,
  [OFFICE_DOCUMENT],
);

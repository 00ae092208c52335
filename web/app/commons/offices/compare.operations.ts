import { OFFICE_DOCUMENT } from "#web/office/office-document.operations.ts";
import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** Two to four offices side by side, as of a year. */
export const COMPARE_OFFICES = graphql(
  `
    query CompareOffices($ids: [ID!]!, $year: Int) {
      officeComparison(publishedOfficeIds: $ids, year: $year) {
        offices {
          year
          card {
            id
            title {
              language
              value
            }
          }
          document {
            ...OfficeDocument
          }
        }
        rows {
          trait
          function
          standing
          cells {
            placement {
              placement
              department
              from
              reason {
                language
                value
              }
            }
          }
        }
      }
    }
  `,
  [OFFICE_DOCUMENT],
);

export type OfficeComparison = NonNullable<ResultOf<typeof COMPARE_OFFICES>["officeComparison"]>;
export type ComparedOffice = OfficeComparison["offices"][number];
export type OfficeRow = OfficeComparison["rows"][number];

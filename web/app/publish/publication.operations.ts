import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** One publication of the organisation, as far as it has come. */
export const PUBLICATION_PAGE = graphql(`
  query PublicationPage($id: ID!) {
    publication(id: $id) {
      id
      kind
      draftId
      publishedId
      publishedPracticeId
      title {
        language
        value
      }
      state
      waitsFor
      quarantine {
        reasons {
          category
          surface
        }
      }
      takedownReason
      keepAfterLeaving
      quarter
      face {
        industry
        region
        size
        officeAge
        teamSize
        reportingLine
      }
      replacesEarlier
      sha256
      viewerCanRetract
      viewerCanChooseManner
    }
  }
`);

/** Takes something published back. */
export const RETRACT_PUBLICATION = graphql(`
  mutation RetractPublication($input: RetractPublicationInput!) {
    retractPublication(input: $input) {
      __typename
    }
  }
`);

export type Publication = NonNullable<ResultOf<typeof PUBLICATION_PAGE>["publication"]>;

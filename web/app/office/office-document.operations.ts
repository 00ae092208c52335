import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** A published office in full, field by field in the order in which it is stored. */
export const OFFICE_DOCUMENT = graphql(`
  fragment OfficeDocument on PublishedOffice {
    title {
      language
      value
    }
    language
    quarter
    face {
      industry
      region
      size
      officeAge
      teamSize
      reportingLine
    }
    charter {
      language
      value
    }
    charterScopes
    ladderStrategy
    strategyRationale {
      language
      value
    }
    sponsor {
      rank
      stepsToChief
      advocated
    }
    placements {
      function
      placement
      department
      from
      to
      reason {
        language
        value
      }
    }
  }
`);

export type OfficeDocument = ResultOf<typeof OFFICE_DOCUMENT>;

import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** A published ladder in full, field by field in the order in which it is stored. */
export const LADDER_DOCUMENT = graphql(`
  fragment LadderDocument on PublishedLadder {
    title {
      language
      value
    }
    language
    strategy
    strategyRationale {
      language
      value
    }
    roleFamily
    individualContributor
    mission {
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
    overview {
      language
      value
    }
    conditions {
      language
      value
    }
    dimensions {
      ordinal
      name {
        language
        value
      }
      description {
        language
        value
      }
    }
    levels {
      ordinal
      titles {
        language
        value
      }
      rank
      track {
        name {
          language
          value
        }
        kind
      }
      years {
        min
        max
      }
      scope
      summary {
        language
        value
      }
      newToOpenSource
    }
    expectations {
      level
      dimension
      kind
      horizon
      text {
        language
        value
      }
    }
    notExpected {
      level
      dimension
    }
  }
`);

export type LadderDocument = ResultOf<typeof LADDER_DOCUMENT>;
export type LadderLevel = LadderDocument["levels"][number];
export type LadderDimension = LadderDocument["dimensions"][number];
export type LadderExpectation = LadderDocument["expectations"][number];
export type LadderFace = LadderDocument["face"];

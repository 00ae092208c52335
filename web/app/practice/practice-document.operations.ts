import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** A published practice in full, field by field in the order in which it is stored. */
export const PRACTICE_DOCUMENT = graphql(`
  fragment PracticeDocument on PublishedPractice {
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
    practiceKind
    maturity
    began
    functions
    problem {
      language
      value
    }
    context {
      language
      value
    }
    done {
      language
      value
    }
    outcome {
      language
      value
    }
    differently {
      language
      value
    }
  }
`);

export type PracticeDocument = ResultOf<typeof PRACTICE_DOCUMENT>;

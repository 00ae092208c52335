import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** A published role in full. */
export const ROLE_DOCUMENT = graphql(`
  fragment RoleDocument on PublishedRole {
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
    externalTitles {
      language
      value
    }
    roleFamily
    jobFamily
    occupations {
      scheme
      code
      url
      title
    }
    ranks {
      min
      max
    }
    duties
    externalShare
    newToOpenSource
    nextSteps {
      kind
      family
      jobFamily
      rank
    }
    summary {
      language
      value
    }
  }
`);

export type RoleDocument = ResultOf<typeof ROLE_DOCUMENT>;

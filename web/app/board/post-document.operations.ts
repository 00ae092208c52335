import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** A published post in full, field by field in the order in which it is stored. */
export const POST_DOCUMENT = graphql(`
  fragment PostDocument on PublishedPost {
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
    purpose
    topics
    ranks {
      min
      max
    }
    functions
    format
    languages
    hours
    capacity
    inReturn
    startingUp
    about {
      language
      value
    }
  }
`);

export type PostDocument = ResultOf<typeof POST_DOCUMENT>;

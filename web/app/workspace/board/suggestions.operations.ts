import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** The posts that may answer one of one's own, and the ids of what the office has published itself. */
export const SUGGESTED_POSTS = graphql(`
  query SuggestedPosts($input: PostWishInput!) {
    suggestedPosts(input: $input) {
      reasons
      post {
        id
        title {
          language
          value
        }
        purpose
        topics
        functions
        languages
        hours
        startingUp
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
    publishedDrafts {
      publishedId
    }
  }
`);

export type Suggestion = ResultOf<typeof SUGGESTED_POSTS>["suggestedPosts"][number];

import { graphql } from "#web/platform/graphql.ts";

/** Says how a talk of one's own went. */
export const GIVE_FEEDBACK = graphql(`
  mutation GiveFeedback($input: FeedbackInput!) {
    giveFeedback(input: $input)
  }
`);

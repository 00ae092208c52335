import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** What the organisation said that it does too. */
export const PRACTICES_DONE_TOO = graphql(`
  query PracticesDoneToo {
    practicesDoneToo {
      lineId
      practiceKind
      publishedId
      title {
        language
        value
      }
    }
  }
`);

/** Takes back that the organisation does this too, also of an account that is gone. */
export const TAKE_BACK_DONE_TOO = graphql(`
  mutation TakeBackDoneToo($input: DoesTooInput!) {
    sayDoesToo(input: $input) {
      doesToo
    }
  }
`);

export type DoneToo = ResultOf<typeof PRACTICES_DONE_TOO>["practicesDoneToo"][number];

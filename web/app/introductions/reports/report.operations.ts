import { graphql } from "#web/platform/graphql.ts";

/** Whether a post is there to be reported. */
export const POST_TO_REPORT = graphql(`
  query PostToReport($id: ID!) {
    postCard(id: $id) {
      id
      title {
        language
        value
      }
    }
  }
`);

/** Whether an introduction is the viewer's. */
export const INTRODUCTION_TO_REPORT = graphql(`
  query IntroductionToReport($id: ID!) {
    introduction(id: $id) {
      id
      postTitle {
        language
        value
      }
    }
  }
`);

/** Whether the viewer sits in a circle. */
export const CIRCLE_TO_REPORT = graphql(`
  query CircleToReport($id: ID!) {
    circle(id: $id) {
      id
    }
  }
`);

/** Reports it. */
export const REPORT = graphql(`
  mutation Report($input: ReportInput!) {
    report(input: $input)
  }
`);

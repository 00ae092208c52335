import { graphql } from "#web/platform/graphql.ts";

/** What was reported, what was taken out, and the mails that were kept, where none is sent. */
export const OPERATOR_PAGE = graphql(`
  query OperatorPage($first: Int!, $after: String) {
    openReports {
      id
      subject
      publishedId
      reason
      words
      day
    }
    feedbackWords {
      quarter
      helped
      again
      words
    }
    takenOut {
      publishedId
      kind
      reason
      day
      isGone
    }
    keptMails(first: $first, after: $after) {
      edges {
        node {
          id
          keptAt
          to
          subject
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Does what is decided about a report. */
export const DECIDE_REPORT = graphql(`
  mutation DecideReport($input: DecideReportInput!) {
    decideReport(input: $input)
  }
`);

/** Takes something down. */
export const TAKE_DOWN = graphql(`
  mutation TakeDown($input: TakeDownInput!) {
    takeDown(input: $input)
  }
`);

/** Asks whose something is; the answer is written for that office. */
export const LOOK_AT_IDENTITY = graphql(`
  mutation LookAtIdentity($input: LookAtIdentityInput!) {
    lookAtIdentity(input: $input)
  }
`);

/** One of the mails. */
export const KEPT_MAIL = graphql(`
  query KeptMail($id: ID!) {
    keptMail(id: $id) {
      id
      keptAt
      to
      subject
      text
    }
  }
`);

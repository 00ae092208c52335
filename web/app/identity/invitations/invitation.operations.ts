import { graphql } from "#web/platform/graphql.ts";

/** The invitation behind a mailed link, and who has opened it. */
export const RECEIVED_INVITATION = graphql(`
  query ReceivedInvitation($key: String!) {
    invitation(key: $key) {
      organizationName
      email
      role
      hasAccount
    }
    viewer {
      email
      organization {
        name
      }
    }
  }
`);

/** Accepts an invitation. */
export const ACCEPT_INVITATION = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on InvitationAccepted {
        accountCreated
      }
    }
  }
`);

/** Declines an invitation. */
export const REJECT_INVITATION = graphql(`
  mutation RejectInvitation($key: String!) {
    rejectInvitation(input: { key: $key }) {
      __typename
    }
  }
`);

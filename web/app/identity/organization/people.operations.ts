import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** The people of the organisation, and who is invited. */
export const ORGANIZATION_PEOPLE = graphql(`
  query OrganizationPeople($first: Int!, $after: String, $invitationsAfter: String) {
    viewer {
      email
    }
    organization {
      id
      viewerCanManageMembers
      members(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
            email
            role
          }
        }
      }
      invitations(first: $first, after: $invitationsAfter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            email
            role
            expiresAt
          }
        }
      }
    }
  }
`);

type Organization = NonNullable<ResultOf<typeof ORGANIZATION_PEOPLE>["organization"]>;
export type Member = Organization["members"]["edges"][number]["node"];
export type Invitation = Organization["invitations"]["edges"][number]["node"];

/** Invites somebody by mail. */
export const INVITE_MEMBER = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      __typename
    }
  }
`);

/** Takes an invitation back. */
export const REVOKE_INVITATION = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      __typename
    }
  }
`);

/** Gives a member another role. */
export const CHANGE_MEMBER_ROLE = graphql(`
  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      __typename
    }
  }
`);

/** Removes a member. */
export const REMOVE_MEMBER = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      __typename
    }
  }
`);

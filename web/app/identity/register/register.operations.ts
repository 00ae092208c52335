import { graphql } from "#web/platform/graphql.ts";

/** Registers a new office and its first person. */
export const REGISTER_ORGANIZATION = graphql(`
  mutation RegisterOrganization($input: RegisterOrganizationInput!) {
    registerOrganization(input: $input) {
      __typename
    }
  }
`);

/** Proves an address by the key that was mailed to it and the password that was chosen for it. */
export const CONFIRM_EMAIL = graphql(`
  mutation ConfirmEmail($input: ConfirmEmailInput!) {
    confirmEmail(input: $input) {
      __typename
    }
  }
`);

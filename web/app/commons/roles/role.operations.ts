import { graphql } from "#web/platform/graphql.ts";
import { ROLE_DOCUMENT } from "#web/role/role-document.operations.ts";

/** One published role. */
export const ROLE_PAGE = graphql(
  `
    query RolePage($id: ID!) {
      publishedRole(id: $id) {
        ...RoleDocument
      }
      publishedRoleCard(id: $id) {
        replacedBy
      }
    }
  `,
  [ROLE_DOCUMENT],
);

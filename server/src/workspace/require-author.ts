import { GraphQLError } from "graphql";

import { type Act, allowAtHome } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

/** The person for whom a private act is done, and the organisation it is done in. */
export interface Author {
  organizationId: string;
  personId: string;
}

/** The viewer as the author of an act in their own organisation; throws FORBIDDEN where their role does not allow it. */
export function requireAuthor(viewer: Viewer | null, act: Act): Author {
  if (!viewer) throw new GraphQLError("Sign in to do this.", { extensions: { code: "UNAUTHENTICATED" } });
  if (!viewer.organizationId || !allowAtHome(viewer, act)) {
    throw new GraphQLError("Your role in the organisation does not allow this.", {
      extensions: { code: "FORBIDDEN" },
    });
  }
  return { organizationId: viewer.organizationId, personId: viewer.personId };
}

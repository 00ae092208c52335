import "reflect-metadata";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { buildSchemaSync, type AuthChecker } from "type-graphql";

import { createContainer } from "./create-container.ts";
import type { RequestContext } from "./request-context.ts";
import { requirePolicies } from "./require-policies.ts";
import { validateArgument } from "./validated-by.ts";

/** Decides `@Authorized(...roles)`: no roles mean that being signed in is enough. */
export type AccessRule<Viewer> = (viewer: Viewer | null, roles: string[]) => boolean;

/** Builds the schema of ready-made resolvers; refuses one whose queries or mutations do not state a policy. */
export function buildGraphqlSchema<Viewer>(
  resolvers: readonly object[],
  mayAccess: AccessRule<Viewer>,
): GraphQLSchema {
  const classes = resolvers.map(({ constructor }) => constructor);
  const authChecker: AuthChecker<RequestContext<Viewer>> = ({ context: { viewer } }, roles) => {
    if (mayAccess(viewer, roles)) return true;
    throw viewer === null
      ? new GraphQLError("Sign in to do this.", { extensions: { code: "UNAUTHENTICATED" } })
      : new GraphQLError("Your role does not allow this.", { extensions: { code: "FORBIDDEN" } });
  };
  const schema = buildSchemaSync({
    resolvers: classes as [Function, ...Function[]],
    container: createContainer(resolvers),
    authChecker,
    authMode: "error",
    emitSchemaFile: false,
    validate: false,
    validateFn: validateArgument,
  });
  requirePolicies(classes);
  return schema;
}

import { Ctx, Query, Resolver } from "type-graphql";

import { Public } from "#server/platform/graphql/public.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { allowAtHome } from "./policies.ts";
import type { Viewer as SignedIn } from "./viewer.ts";
import { Viewer } from "./viewer.type.ts";

/** Answers who is signed in. */
@Resolver()
export class ViewerResolver {
  @Public()
  @Query(() => Viewer, {
    nullable: true,
    description: "The person who is signed in; null when nobody is.",
  })
  viewer(@Ctx() { viewer }: RequestContext<SignedIn>): Viewer | null {
    if (viewer === null) return null;
    const { organizationId, organizationName } = viewer;
    return {
      id: viewer.personId,
      name: viewer.name,
      email: viewer.email,
      role: viewer.role,
      organization:
        organizationId === null || organizationName === null
          ? null
          : { id: organizationId, name: organizationName },
      viewerCanWrite: allowAtHome(viewer, "write"),
      isOperator: viewer.isOperator,
    };
  }
}

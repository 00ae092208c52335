import { Query, Resolver } from "type-graphql";

import { Public } from "./public.ts";

/** Answers before any feature does. */
@Resolver()
export class ServiceResolver {
  @Public()
  @Query(() => String, { description: "The name of this service." })
  service(): string {
    return "Rungs";
  }
}

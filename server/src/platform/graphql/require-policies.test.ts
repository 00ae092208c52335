import { Authorized, Mutation, Query, Resolver } from "type-graphql";
import { expect, test } from "vitest";

import { buildGraphqlSchema } from "./build-graphql-schema.ts";
import { Public } from "./public.ts";

@Resolver()
class CarefulResolver {
  @Public()
  @Query(() => String, { description: "For everybody." })
  open(): string {
    return "open";
  }

  @Authorized()
  @Mutation(() => String, { description: "For members." })
  closed(): string {
    return "closed";
  }
}

@Resolver()
class CarelessResolver {
  @Mutation(() => String, { description: "For whom?" })
  forgotten(): string {
    return "forgotten";
  }
}

test("a mutation that does not say who may call it keeps the server from starting", () => {
  const build = () => buildGraphqlSchema([new CarefulResolver(), new CarelessResolver()], () => true);
  expect(build).toThrow("No policy: CarelessResolver.forgotten.");
});

test("a policy is stated by one decorator or the other", () => {
  expect(() => buildGraphqlSchema([new CarefulResolver()], () => true)).not.toThrow();
});

import { Extensions } from "type-graphql";

/** Opens a query or mutation to everybody, signed in or not; every other one must carry `@Authorized()`. */
export function Public(): MethodDecorator & PropertyDecorator {
  return Extensions({ policy: "public" });
}

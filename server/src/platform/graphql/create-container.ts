import type { ContainerType } from "type-graphql";

/** Gives type-graphql the resolvers that were built by hand, each with what it needs; it builds none itself. */
export function createContainer(resolvers: readonly object[]): ContainerType {
  const byClass = new Map<unknown, object>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  return {
    get(resolverClass: Function) {
      const resolver = byClass.get(resolverClass);
      if (!resolver) throw new Error(`${resolverClass.name} was not built: add it to compose.ts.`);
      return resolver;
    },
  };
}

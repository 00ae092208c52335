import { getMetadataStorage } from "type-graphql";

/** Throws where a query or mutation of these resolvers says neither `@Authorized()` nor `@Public()`. */
export function requirePolicies(resolvers: readonly Function[]): void {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  const open = [...queries, ...mutations, ...subscriptions]
    .filter(({ target }) => resolvers.includes(target))
    .filter(({ roles, extensions }) => roles === undefined && extensions?.["policy"] !== "public")
    .map(({ target, methodName }) => `${target.name}.${methodName}`);
  if (open.length > 0) throw new Error(`No policy: ${open.join(", ")}. Add @Authorized() or @Public().`);
}

import { initGraphQLTada } from "gql.tada";

import type { introspection } from "./graphql-env.d.ts";

/** Writes an operation whose variables and result are typed by `shared/schema.graphql`. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { ID: string; String: string; Int: number; Float: number; Boolean: boolean };
}>();

export type { ResultOf, VariablesOf } from "gql.tada";

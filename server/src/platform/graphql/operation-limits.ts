import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { ValidationRule } from "graphql";

import { operationCost } from "./operation-cost.ts";
import { rootFields } from "./root-fields.ts";

/** How large an operation may be, for ourselves as for strangers. */
export const OPERATION_LIMITS = {
  tokens: 1000,
  depth: 8,
  aliases: 10,
  directives: 5,
  cost: 1000,
  rootFields: 5,
} as const;

/** The validation rules that hold operations to their limits, tokens excepted: the parser counts those. */
export function limitRules(): ValidationRule[] {
  const armor = new ApolloArmor({
    maxAliases: { n: OPERATION_LIMITS.aliases, allowList: [] },
    maxDirectives: { n: OPERATION_LIMITS.directives },
    maxDepth: { n: OPERATION_LIMITS.depth, flattenFragments: true },
    // Apollo's parser counts tokens, our own rule counts cost (armor's knows no variables), Apollo hides suggestions.
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  const { validationRules } = armor.protect();
  return [...validationRules, operationCost(OPERATION_LIMITS.cost), rootFields(OPERATION_LIMITS.rootFields)];
}

import {
  GraphQLError,
  Kind,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

import { LIMITS } from "@rungs/shared/limits";

/**
 * Refuses an operation whose answer could hold more than `limit` objects: every object counts 1, a scalar 0, and
 * what stands below a `first` counts that many times. A `first` given by a variable counts as the largest page, so
 * the cost of a document is known once and for all.
 */
export function operationCost(limit: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const cost = costOf(context, operation.selectionSet, new Map());
      if (cost > limit) {
        const message = `This operation costs ${cost}; the limit is ${limit}.`;
        context.reportError(new GraphQLError(message, { nodes: operation }));
      }
    },
  });
}

type KnownFragments = Map<string, number>;

function costOf(context: ValidationContext, { selections }: SelectionSetNode, known: KnownFragments): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) cost += costOfField(context, selection, known);
    else if (selection.kind === Kind.INLINE_FRAGMENT) cost += costOf(context, selection.selectionSet, known);
    else cost += costOfFragment(context, selection.name.value, known);
  }
  return cost;
}

function costOfField(context: ValidationContext, field: FieldNode, known: KnownFragments): number {
  if (!field.selectionSet || field.name.value.startsWith("__")) return 0;
  return 1 + pageSize(field) * costOf(context, field.selectionSet, known);
}

function costOfFragment(context: ValidationContext, name: string, known: KnownFragments): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  // A fragment inside itself is refused by another rule; here it only must not loop.
  known.set(name, 0);
  const fragment = context.getFragment(name);
  const cost = fragment ? costOf(context, fragment.selectionSet, known) : 0;
  known.set(name, cost);
  return cost;
}

function pageSize(field: FieldNode): number {
  const first = field.arguments?.find(({ name }) => name.value === "first")?.value;
  if (!first) return 1;
  return first.kind === Kind.INT ? Math.max(1, Number(first.value)) : LIMITS.pageSize;
}

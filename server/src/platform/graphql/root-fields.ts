import {
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

/** Refuses an operation that asks for more than `limit` fields at its root. */
export function rootFields(limit: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const count = countFields(context, operation.selectionSet, new Map());
      if (count > limit) {
        const message = `This operation asks for ${count} root fields; the limit is ${limit}.`;
        context.reportError(new GraphQLError(message, { nodes: operation }));
      }
    },
  });
}

// Fragments are counted once each: spread twice inside one another they would double at every step.
type KnownFragments = Map<string, number>;

function countFields(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  known: KnownFragments,
): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      count += countFields(context, selection.selectionSet, known);
    else count += countFragment(context, selection.name.value, known);
  }
  return count;
}

function countFragment(context: ValidationContext, name: string, known: KnownFragments): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  known.set(name, 0);
  const fragment = context.getFragment(name);
  const count = fragment ? countFields(context, fragment.selectionSet, known) : 0;
  known.set(name, count);
  return count;
}

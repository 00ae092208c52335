import { registerEnumType } from "type-graphql";

const registered = new Map<string, { values: string; graphqlEnum: object }>();

interface EnumDescription<Value extends string> {
  name: string;
  /** What a value of this enum says, in the reader's words. */
  description: string;
  /** What single values mean where their name does not say it. */
  values?: Partial<Record<Value, string>>;
}

/**
 * Makes a GraphQL enum of a shared vocabulary, to be used as `@Field(() => theEnum)`. The same name registered
 * again gives the same enum, so that both sides of the product can use one vocabulary.
 */
export function registerEnum<Value extends string>(
  vocabulary: readonly Value[],
  { name, description, values = {} }: EnumDescription<Value>,
): Record<string, Value> {
  const known = registered.get(name);
  if (known) {
    if (known.values !== vocabulary.join()) throw new Error(`Two vocabularies share the name ${name}.`);
    return known.graphqlEnum as Record<string, Value>;
  }
  const graphqlEnum = Object.fromEntries(vocabulary.map((value) => [upperSnake(value), value]));
  const described = Object.entries(values as Record<string, string>).map(
    ([value, text]) => [upperSnake(value), { description: text }] as const,
  );
  registerEnumType(graphqlEnum, { name, description, valuesConfig: Object.fromEntries(described) });
  registered.set(name, { values: vocabulary.join(), graphqlEnum });
  return graphqlEnum;
}

// A vocabulary of keys, such as `officeAge`, is shown as every other: OFFICE_AGE.
function upperSnake(value: string): string {
  return value.replace(/[a-z](?=[A-Z])/g, "$&_").toUpperCase();
}

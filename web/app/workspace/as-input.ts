/** A value whose parts may be missing but not undefined. */
export type WithoutUndefined<Value> = Value extends readonly (infer Item)[]
  ? WithoutUndefined<Item>[]
  : Value extends object
    ? { [Key in keyof Value]: WithoutUndefined<Exclude<Value[Key], undefined>> }
    : Value;

/** The values of a form as variables of an operation: JSON leaves out what is undefined, the types do not know it. */
export const asInput = <Values>(values: Values) => values as WithoutUndefined<Values>;

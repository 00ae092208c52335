import {
  INDUSTRY_GROUPS,
  OFFICE_AGE_GROUPS,
  REGION_GROUPS,
  REPORTING_LINE_GROUPS,
  SIZE_GROUPS,
  TEAM_SIZE_GROUPS,
} from "@rungs/shared/vocabulary/organization";

/** What a face may say of an office, in the order of the dump. */
export const ATTRIBUTES = ["industry", "region", "size", "officeAge", "teamSize", "reportingLine"] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** The value of an office that did not say; a face never shows it. */
export const NOT_GIVEN = "NOT_GIVEN";

/** The groups of each attribute and the values under them, as anybody can read them off the pages. */
export const TREES: Readonly<Record<Attribute, Readonly<Record<string, readonly string[]>>>> = {
  industry: INDUSTRY_GROUPS,
  region: REGION_GROUPS,
  size: SIZE_GROUPS,
  officeAge: OFFICE_AGE_GROUPS,
  teamSize: TEAM_SIZE_GROUPS,
  reportingLine: REPORTING_LINE_GROUPS,
};

/** What an office says of itself, a value for each attribute. */
export type Values = Readonly<Record<Attribute, string>>;

/** What a face shows: a group, a value, or nothing. */
export type Face = Readonly<Record<Attribute, string | null>>;

/** One bit for each value of an attribute. */
const BITS: Readonly<Record<Attribute, ReadonlyMap<string, number>>> = byAttribute((attribute) => {
  const values = [...Object.values(TREES[attribute]).flat(), NOT_GIVEN];
  if (values.length > 31) throw new Error(`${attribute} has more values than a number has bits.`);
  return new Map(values.map((value, index) => [value, 1 << index]));
});

/** The bits of every value under a node. */
const MASKS: Readonly<Record<Attribute, ReadonlyMap<string | null, number>>> = byAttribute((attribute) => {
  const bits = BITS[attribute];
  const together = (values: Iterable<string>) =>
    [...values].reduce((mask, value) => mask | bitOf(attribute, value), 0);
  const masks = new Map<string | null, number>([[null, together(bits.keys())]]);
  for (const [value, bit] of bits) if (value !== NOT_GIVEN) masks.set(value, bit);
  for (const [group, values] of Object.entries(TREES[attribute])) masks.set(group, together(values));
  return masks;
});

/** An office's values as bits, in the order of the attributes. */
export function bitsOf(values: Values): readonly number[] {
  return ATTRIBUTES.map((attribute) => bitOf(attribute, values[attribute]));
}

/** A face as the bits of what lies under it, in the order of the attributes. */
export function masksOf(face: Face): readonly number[] {
  return ATTRIBUTES.map((attribute) => {
    const mask = MASKS[attribute].get(face[attribute]);
    if (mask === undefined) throw new Error(`No node ${face[attribute]} in the tree of ${attribute}.`);
    return mask;
  });
}

/** The bits of a set of values for each attribute, in the order of the attributes. */
export function masksOfDomain(domain: Readonly<Record<Attribute, readonly string[]>>): readonly number[] {
  return ATTRIBUTES.map((attribute) =>
    domain[attribute].reduce((mask, value) => mask | bitOf(attribute, value), 0),
  );
}

/** Whether an office lies under a face. */
export function liesUnder(bits: readonly number[], masks: readonly number[]): boolean {
  for (let index = 0; index < masks.length; index++) if ((bits[index]! & masks[index]!) === 0) return false;
  return true;
}

/** Whether whatever lies under the inner face lies under the outer one too. */
export function isWithin(inner: readonly number[], outer: readonly number[]): boolean {
  return inner.every((mask, index) => (mask & ~outer[index]!) === 0);
}

function bitOf(attribute: Attribute, value: string): number {
  const bit = BITS[attribute].get(value);
  if (bit === undefined) throw new Error(`No value ${value} in the tree of ${attribute}.`);
  return bit;
}

function byAttribute<T>(make: (attribute: Attribute) => T): Record<Attribute, T> {
  return Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, make(attribute)])) as Record<
    Attribute,
    T
  >;
}

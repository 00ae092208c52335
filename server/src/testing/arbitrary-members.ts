import { FACE_ATTRIBUTES, NOT_GIVEN, valuesUnder } from "@rungs/shared/vocabulary/face-tree";
import fc from "fast-check";

import type { AtlasMember, AtlasValues } from "#server/anonymity/atlas/atlas.ts";

/** Any combination of values; the first ones of every tree come often, so that crowds form. */
export const arbitraryValues: fc.Arbitrary<AtlasValues> = fc
  .tuple(
    ...FACE_ATTRIBUTES.map((attribute) => {
      const all = valuesUnder(attribute, null);
      return fc.oneof(
        { arbitrary: fc.constantFrom(...all.slice(0, 2)), weight: 6 },
        { arbitrary: fc.constantFrom(...all), weight: 2 },
        { arbitrary: fc.constant(NOT_GIVEN), weight: 1 },
      );
    }),
  )
  .map(
    (values) => Object.fromEntries(FACE_ATTRIBUTES.map((one, index) => [one, values[index]])) as AtlasValues,
  );

/** Up to so many members, some of them subsidiaries of one parent. */
export function arbitraryMembers(most: number): fc.Arbitrary<AtlasMember[]> {
  const member = fc.record({ unit: fc.nat(most), values: arbitraryValues });
  return fc
    .array(member, { maxLength: most, size: "max" })
    .map((members) =>
      members.map(({ unit, values }, index) => ({ organizationId: `o${index}`, unit: `u${unit}`, values })),
    );
}

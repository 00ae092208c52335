import type { ConflictingField } from "./conflicting-field.type.ts";
import type { TouchedFields } from "./edit-result.ts";

/** The fields that two people have written differently, as both would have them. */
export function toConflictingFields({
  yours,
  theirs,
}: {
  yours: TouchedFields;
  theirs: TouchedFields;
}): ConflictingField[] {
  return Object.entries(yours)
    .map(([name, mine]) => ({ name, yours: mine, theirs: theirs[name] ?? "" }))
    .filter((field) => field.yours !== field.theirs);
}

import { Field, ID, Int, ObjectType } from "type-graphql";

import { Problem } from "#server/platform/graphql/problem.type.ts";

import { ConflictingField } from "./conflicting-field.type.ts";

@ObjectType({ implements: Problem, description: "The organisation has no such draft." })
export class DraftNotFound extends Problem {}

@ObjectType({ implements: Problem, description: "The draft would outgrow its limits." })
export class DraftTooLarge extends Problem {}

@ObjectType({
  implements: Problem,
  description: "Somebody else has written the draft since. Nothing was written; what differs is here.",
})
export class DraftConflict extends Problem {
  @Field(() => Int, { description: "The version of the draft as it is now; write this one to go on." })
  version!: number;

  @Field(() => [ConflictingField], { description: "The fields that differ, as both would have them." })
  fields!: ConflictingField[];
}

@ObjectType({ description: "The draft is gone." })
export class DraftDeleted {
  @Field(() => ID, { description: "The id it had." })
  id!: string;
}

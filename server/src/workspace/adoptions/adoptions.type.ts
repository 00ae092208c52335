import { addAdoptionInput, endAdoptionInput, removeAdoptionInput } from "@rungs/shared/inputs/adoption";
import type { Department } from "@rungs/shared/vocabulary/office";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { Problem } from "#server/platform/graphql/problem.type.ts";
import { departmentEnum } from "#server/platform/graphql/vocabulary-enums.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

@ObjectType({ description: "A team that works with a ladder of your office's." })
export class Adoption {
  @Field(() => ID, { description: "Names the record." })
  id!: string;

  @Field(() => Int, { description: "The version of the ladder that the team took over." })
  version!: number;

  @Field(() => departmentEnum, { description: "Where the team is." })
  department!: Department;

  @Field(() => String, { nullable: true, description: "What the team is called." })
  team!: string | null;

  @Field(() => String, { description: "The month it began, such as 2026-03." })
  since!: string;

  @Field(() => Boolean, { description: "Whether the team changed the ladder for itself." })
  changed!: boolean;

  @Field(() => String, { nullable: true, description: "The month it ended; null while the team uses it." })
  ended!: string | null;
}

@ObjectType({
  description: "A ladder and the teams that took it over. Nobody outside your organisation sees it.",
})
export class AdoptedLadder {
  @Field(() => ID, { description: "The ladder's draft." })
  draftId!: string;

  @Field(() => Int, { description: "The ladder's version today." })
  version!: number;

  @Field(() => Int, { description: "How many teams use it today." })
  count!: number;

  @Field(() => [Adoption], { description: "Every team, those that use it today first; at most 100." })
  adoptions!: Adoption[];

  @Field(() => Boolean, { description: "Whether you may change the records." })
  viewerCanEdit!: boolean;
}

@ObjectType({ description: "It is kept." })
export class AdoptionSaved {
  @Field(() => AdoptedLadder, { description: "The ladder and its teams as they are now." })
  ladder!: AdoptedLadder;
}

@ObjectType({
  implements: Problem,
  description: "It was not kept: there is no such thing, or it cannot be so.",
})
export class AdoptionRefused extends Problem {}

export const AdoptionResultUnion = createUnionType({
  name: "AdoptionResult",
  description: "What became of a record.",
  types: () => [AdoptionSaved, AdoptionRefused] as const,
  resolveType: (value) => value.constructor as never,
});

@ValidatedBy(addAdoptionInput)
@InputType({ description: "A team that took a ladder over." })
export class AddAdoptionInput {
  @Field(() => ID, { description: "The ladder's draft." })
  draftId!: string;

  @Field(() => Int, { description: "The version that the team took over." })
  version!: number;

  @Field(() => departmentEnum, { description: "Where the team is." })
  department!: Department;

  @Field(() => String, { nullable: true, description: "What the team is called." })
  team!: string | null;

  @Field(() => String, { description: "The month it began, such as 2026-03." })
  since!: string;

  @Field(() => Boolean, { defaultValue: false, description: "Whether the team changed it for itself." })
  changed!: boolean;
}

@ValidatedBy(endAdoptionInput)
@InputType({ description: "The end of a team's work with a ladder." })
export class EndAdoptionInput {
  @Field(() => ID, { description: "The record." })
  adoptionId!: string;

  @Field(() => String, { description: "The month it ended, such as 2026-03." })
  ended!: string;
}

@ValidatedBy(removeAdoptionInput)
@InputType({ description: "A record that was made by mistake." })
export class RemoveAdoptionInput {
  @Field(() => ID, { description: "The record." })
  adoptionId!: string;
}

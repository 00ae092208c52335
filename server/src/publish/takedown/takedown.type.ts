import type { DraftKind } from "@rungs/shared/draft";
import { lookAtIdentityInput, takeDownInput } from "@rungs/shared/inputs/takedown";
import { TAKEDOWN_REASONS, type TakedownReason } from "@rungs/shared/vocabulary/takedown";
import { Field, ID, InputType, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import { draftKindEnum } from "#server/platform/graphql/vocabulary-enums.ts";

export const takedownReasonEnum = registerEnum(TAKEDOWN_REASONS, {
  name: "TakedownReason",
  description: "Why whoever looks after the network takes something down.",
});

@ObjectType({
  description: "Something that was taken out of the commons. Neither its author nor its words are told.",
})
export class TakenOut {
  @Field(() => ID, { description: "The id under which peers could read it." })
  publishedId!: string;

  @Field(() => draftKindEnum, { description: "What it is." })
  kind!: DraftKind;

  @Field(() => takedownReasonEnum, {
    nullable: true,
    description: "Why it was taken down; null where the daily scan took it out.",
  })
  reason!: TakedownReason | null;

  @Field(() => String, { description: "The day in UTC, such as 2026-11-22." })
  day!: string;

  @Field(() => Boolean, { description: "Whether peers have lost it already." })
  isGone!: boolean;
}

@ValidatedBy(takeDownInput)
@InputType({ description: "What to take down, and why." })
export class TakeDownInput {
  @Field(() => ID, { description: "The id under which peers read it." })
  publishedId!: string;

  @Field(() => takedownReasonEnum, { description: "Why. Its author is told this." })
  reason!: TakedownReason;
}

@ValidatedBy(lookAtIdentityInput)
@InputType({ description: "Whose something is, and why that has to be known." })
export class LookAtIdentityInput {
  @Field(() => ID, { description: "The id under which peers read it." })
  publishedId!: string;

  @Field(() => String, {
    description: "Why, in 20 to 500 characters. The office that published it reads this.",
  })
  reason!: string;
}

@ObjectType({
  description: "That whoever looks after the network was told that something is your organisation's.",
})
export class IdentityLook {
  @Field(() => ID, { description: "Names the look." })
  id!: string;

  @Field(() => ID, { description: "The id under which peers read what it was." })
  publishedId!: string;

  @Field(() => String, { description: "The name of who looked." })
  operatorName!: string;

  @Field(() => String, { description: "Why, in their words." })
  reason!: string;

  @Field(() => String, { description: "When, in UTC." })
  lookedAt!: string;
}

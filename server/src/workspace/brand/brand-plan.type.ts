import { savePlanInput } from "@rungs/shared/inputs/brand-plan";
import {
  BRAND_PLAN_KINDS,
  BRAND_PLAN_STATES,
  type BrandPlanKind,
  type BrandPlanState,
} from "@rungs/shared/vocabulary/brand-plan";
import { COUNT_BANDS, type CountBand } from "@rungs/shared/vocabulary/count-band";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";

import { Problem } from "#server/platform/graphql/problem.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

const kindEnum = registerEnum(BRAND_PLAN_KINDS, {
  name: "BrandPlanKind",
  description: "What somebody does in public.",
});
const stateEnum = registerEnum(BRAND_PLAN_STATES, {
  name: "BrandPlanState",
  description: "How far a plan has come.",
});
const countBandEnum = registerEnum(COUNT_BANDS, {
  name: "CountBand",
  description: "How many there are, as precisely as may be said.",
});

@ObjectType({ description: "A talk, an article or a public role that you plan." })
export class BrandPlanItem {
  @Field(() => ID, { description: "Names the plan." })
  id!: string;

  @Field(() => kindEnum, { description: "What it is." })
  kind!: BrandPlanKind;

  @Field(() => String, { description: "What it is about." })
  title!: string;

  @Field(() => stateEnum, { description: "How far it has come." })
  state!: BrandPlanState;

  @Field(() => String, { nullable: true, description: "The month, such as 2027-03." })
  due!: string | null;
}

@ObjectType({
  description: "How many plans of a kind are in a state, told where at least 3 people have such a one.",
})
export class BrandPlanCount {
  @Field(() => kindEnum, { description: "What they are." })
  kind!: BrandPlanKind;

  @Field(() => stateEnum, { description: "How far they have come." })
  state!: BrandPlanState;

  @Field(() => countBandEnum, { description: "How many other people have one." })
  people!: CountBand;
}

@ObjectType({ description: "It is kept." })
export class BrandPlanSaved {
  @Field(() => [BrandPlanItem], { description: "Your whole plan as it is now; at most 100." })
  plan!: BrandPlanItem[];
}

@ObjectType({
  implements: Problem,
  description: "It was not kept: there is no such plan, or there are too many.",
})
export class BrandPlanRefused extends Problem {}

export const BrandPlanResultUnion = createUnionType({
  name: "BrandPlanResult",
  description: "What became of a plan.",
  types: () => [BrandPlanSaved, BrandPlanRefused] as const,
  resolveType: (value) => value.constructor as never,
});

@ValidatedBy(savePlanInput)
@InputType({ description: "One plan; without an id it is a new one." })
export class SavePlanInput {
  @Field(() => ID, { nullable: true, description: "The plan." })
  id?: string | null;

  @Field(() => kindEnum, { description: "What it is." })
  kind!: BrandPlanKind;

  @Field(() => String, { description: "What it is about." })
  title!: string;

  @Field(() => stateEnum, { defaultValue: "IDEA", description: "How far it has come." })
  state!: BrandPlanState;

  @Field(() => String, { nullable: true, description: "The month, such as 2027-03." })
  due?: string | null;
}

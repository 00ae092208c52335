import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { NextStepKind } from "@rungs/shared/vocabulary/role";
import { Field, Int, ObjectType } from "type-graphql";

import { jobFamilyEnum, nextStepKindEnum, roleFamilyEnum } from "./vocabulary-enums.ts";

@ObjectType({ description: "A step that people in a role take." })
export class NextStep {
  @Field(() => nextStepKindEnum, { description: "Where it leads." })
  kind!: NextStepKind;

  @Field(() => roleFamilyEnum, { nullable: true, description: "The other role, where it leads to one." })
  family!: RoleFamily | null;

  @Field(() => jobFamilyEnum, { nullable: true, description: "The traditional job, where it leads to one." })
  jobFamily!: JobFamily | null;

  @Field(() => Int, { nullable: true, description: "The rank it leads to, 1 to 10, where that is known." })
  rank!: Rank | null;
}

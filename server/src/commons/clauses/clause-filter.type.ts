import { clauseFilter } from "@rungs/shared/inputs/clause-filter";
import type { EvidenceType } from "@rungs/shared/vocabulary/evidence";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { Field, InputType, Int } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import { evidenceTypeEnum, roleFamilyEnum } from "#server/platform/graphql/vocabulary-enums.ts";

@ValidatedBy(clauseFilter)
@InputType({ description: "What a reader looks for among the lines; every part that is given must hold." })
export class ClauseFilter {
  @Field(() => evidenceTypeEnum, { nullable: true, description: "A kind of evidence that it credits." })
  evidence?: EvidenceType | null;

  @Field(() => Int, { nullable: true, description: "The rank of its level, 1 to 10." })
  rank?: Rank | null;

  @Field(() => roleFamilyEnum, { nullable: true, description: "The role." })
  roleFamily?: RoleFamily | null;

  @Field(() => String, {
    nullable: true,
    description: "The language its ladder was written in, as a BCP 47 tag.",
  })
  language?: string | null;
}

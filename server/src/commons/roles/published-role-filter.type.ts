import { publishedRoleFilter } from "@rungs/shared/inputs/published-role-filter";
import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { ExternalShareBand } from "@rungs/shared/vocabulary/role";
import { Field, InputType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  externalShareBandEnum,
  jobFamilyEnum,
  roleFamilyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { FaceFilter } from "../face-filter.type.ts";

@ValidatedBy(publishedRoleFilter)
@InputType({ description: "What a reader looks for among the roles; every part that is given must hold." })
export class PublishedRoleFilter extends FaceFilter {
  @Field(() => roleFamilyEnum, { nullable: true, description: "The neutral name of the role." })
  roleFamily?: RoleFamily | null;

  @Field(() => jobFamilyEnum, { nullable: true, description: "The traditional job that it is classed as." })
  jobFamily?: JobFamily | null;

  @Field(() => Boolean, { nullable: true, description: "If true, only roles that begin at C1 or C2." })
  junior?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "If true, only roles for which people new to open source are hired.",
  })
  newToOpenSource?: boolean | null;

  @Field(() => externalShareBandEnum, {
    nullable: true,
    description: "How much of the time goes to people outside the company.",
  })
  externalShare?: ExternalShareBand | null;
}

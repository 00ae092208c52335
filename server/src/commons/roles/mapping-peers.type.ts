import { LIMITS } from "@rungs/shared/limits";
import type { CountBand } from "@rungs/shared/vocabulary/count-band";
import { JOB_FAMILIES, type JobFamily } from "@rungs/shared/vocabulary/job-families";
import { OCCUPATION_CODES, type OccupationCode } from "@rungs/shared/vocabulary/occupations";
import { ArgsType, Field, ObjectType } from "type-graphql";
import { z } from "zod";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import { countBandEnum, jobFamilyEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { Occupation } from "../occupation.type.ts";

const mappingPeersArguments = z.object({
  jobFamily: z.enum(JOB_FAMILIES).nullish(),
  occupations: z.array(z.enum(OCCUPATION_CODES)).max(LIMITS.occupations).nullish(),
});

/** What a role is classed and placed as. */
@ArgsType()
@ValidatedBy(mappingPeersArguments)
export class MappingPeersArguments {
  @Field(() => jobFamilyEnum, { nullable: true, description: "The traditional job." })
  jobFamily?: JobFamily | null;

  @Field(() => [String], { nullable: true, description: "Codes of occupations; at most 12." })
  occupations?: OccupationCode[] | null;
}

@ObjectType({ description: "An occupation, and how many shared roles are placed in it." })
export class OccupationPeers {
  @Field(() => Occupation, { description: "The occupation." })
  occupation!: Occupation;

  @Field(() => countBandEnum, { description: "How many listed roles are placed in it." })
  countBand!: CountBand;
}

@ObjectType({ description: "How many shared roles are classed and placed as one office does it." })
export class MappingPeers {
  @Field(() => countBandEnum, {
    nullable: true,
    description: "How many listed roles are classed as the traditional job; null where none was asked for.",
  })
  jobFamily!: CountBand | null;

  @Field(() => [OccupationPeers], {
    description: "The occupations that were asked for, in a fixed order; at most 12.",
  })
  occupations!: OccupationPeers[];
}

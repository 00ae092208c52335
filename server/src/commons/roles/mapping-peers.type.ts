import type { CountBand } from "@rungs/shared/vocabulary/count-band";
import { Field, ObjectType } from "type-graphql";

import { countBandEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { Occupation } from "../occupation.type.ts";

@ObjectType({ description: "An occupation, and how many peers place a role in it." })
export class OccupationPeers {
  @Field(() => Occupation, { description: "The occupation." })
  occupation!: Occupation;

  @Field(() => countBandEnum, { description: "How many listed roles are placed in it." })
  countBand!: CountBand;
}

@ObjectType({ description: "How many peers class and place their roles as one office does." })
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

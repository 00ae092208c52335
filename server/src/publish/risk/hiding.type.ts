import { Field, ID, ObjectType } from "type-graphql";

import { FACE_ATTRIBUTES, type FaceAttribute } from "@rungs/shared/vocabulary/face-tree";
import {
  COST_BANDS,
  type CostBand,
  CROWD_BANDS,
  type CrowdBand,
  RISK_BANDS,
  type RiskBand,
} from "#server/anonymity/risk/risk-band.ts";
import { type Fact, FACTS } from "#server/anonymity/risk/risk-fact.ts";
import { Face } from "#server/commons/face.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";

const riskBandEnum = registerEnum(RISK_BANDS, {
  name: "RiskBand",
  description: "What the door does with an author hidden so well.",
  values: {
    REFUSED: "Too easy to find; nothing is published.",
    SECOND_PERSON: "A second person of the organisation has to confirm.",
    CLEAR: "One person may publish.",
  },
});
const crowdBandEnum = registerEnum(CROWD_BANDS, {
  name: "CrowdBand",
  description: "A number of offices, as precisely as may be said.",
});
const costBandEnum = registerEnum(COST_BANDS, {
  name: "CostBand",
  description: "How many of those a fact rules out, as precisely as may be said.",
});
const riskFactEnum = registerEnum<FaceAttribute | Fact>([...FACE_ATTRIBUTES, ...FACTS], {
  name: "RiskFact",
  description: "One published fact: something of the face, or something that the document tells.",
});

const attributeEnum = registerEnum(FACE_ATTRIBUTES, {
  name: "FaceAttribute",
  description: "One thing that may be known of an office.",
});
const nextAmongEnum = registerEnum(["NETWORK", "CELL"], {
  name: "NextAmong",
  description: "Where more offices are needed: anywhere, or among those who share the finest face.",
});

@ObjectType({ description: "What one published fact costs." })
export class FactCost {
  @Field(() => riskFactEnum, { description: "The fact." })
  fact!: FaceAttribute | Fact;

  @Field(() => costBandEnum, { description: "What it costs." })
  cost!: CostBand;
}

@ObjectType({ description: "One step of the face: showing this much, and no more." })
export class FaceOption {
  @Field(() => ID, { description: "Names it when it is chosen; the same for one quarter only." })
  cellId!: string;

  @Field(() => Face, { description: "What it shows." })
  face!: Face;

  @Field(() => riskBandEnum, { description: "What the door would do." })
  band!: RiskBand;

  @Field(() => crowdBandEnum, { description: "Among how many the author would hide." })
  hiddenAmong!: CrowdBand;

  @Field(() => Boolean, { description: "Whether it is what is shown now." })
  chosen!: boolean;
}

@ObjectType({ description: "The least that has to be given up for a better answer." })
export class Coarsening {
  @Field(() => riskFactEnum, { nullable: true, description: "The fact to leave out of the ladder." })
  leaveOut!: Fact | null;

  @Field(() => ID, { nullable: true, description: "The option of the face to choose." })
  cellId!: string | null;

  @Field(() => riskBandEnum, { description: "What the door would do then." })
  band!: RiskBand;

  @Field(() => crowdBandEnum, { description: "Among how many the author would hide then." })
  hiddenAmong!: CrowdBand;
}

@ObjectType({
  description: "How well hidden the author would be, told in steps so that it tells of nobody else.",
})
export class Hiding {
  @Field(() => String, { description: "The quarter whose groups the options belong to." })
  quarter!: string;

  @Field(() => riskBandEnum, { description: "What the door does." })
  band!: RiskBand;

  @Field(() => crowdBandEnum, { description: "Among how many a reader still has to choose." })
  hiddenAmong!: CrowdBand;

  @Field(() => [FactCost], { description: "What each published fact costs, dearest first; at most eleven." })
  costs!: FactCost[];

  @Field(() => [FaceOption], { description: "What could be shown of the face, from nothing on." })
  options!: FaceOption[];

  @Field(() => Coarsening, { nullable: true, description: "What would help; null where nothing has to." })
  cheapest!: Coarsening | null;
}

@ObjectType({ description: "What a face could show next, and how many more offices that takes." })
export class NextAttribute {
  @Field(() => nextAmongEnum, { description: "Where they have to come." })
  among!: "NETWORK" | "CELL";

  @Field(() => crowdBandEnum, { description: "How many it takes at least." })
  atLeast!: CrowdBand;

  @Field(() => [attributeEnum], { description: "What could be shown then; at most six." })
  attributes!: FaceAttribute[];
}

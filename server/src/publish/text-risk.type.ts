import { Field, Int, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";

import { PassagePlace } from "./reviewed-text.type.ts";

const TEXT_RISK_STATES = ["NONE", "UNRESOLVED", "WEB_FINDABLE"] as const;
type TextRiskState = (typeof TEXT_RISK_STATES)[number];
const textRiskEnum = registerEnum(TEXT_RISK_STATES, {
  name: "TextRiskState",
  description: "What the words of a draft may tell; the worst comes last.",
});

@ObjectType({ description: "A passage that a web search would find." })
export class PublicPassage {
  @Field(() => PassagePlace, { description: "Where it stands." })
  place!: PassagePlace;

  @Field(() => String, { description: "The text as peers would read it." })
  text!: string;
}

@ObjectType({ description: "What the words may tell, whoever it is published by." })
export class TextRisk {
  @Field(() => textRiskEnum, { description: "The worst of it." })
  state!: TextRiskState;

  @Field(() => Int, { description: "How many marked words wait for a decision." })
  unresolved!: number;

  @Field(() => [PublicPassage], {
    description: "Passages of ladders that are public already: whoever finds them knows whose they are.",
  })
  publicPassages!: PublicPassage[];
}

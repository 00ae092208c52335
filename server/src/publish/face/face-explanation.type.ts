import { COUNT_BANDS, type CountBand } from "@rungs/shared/vocabulary/count-band";
import { FACE_ATTRIBUTES, type FaceAttribute } from "@rungs/shared/vocabulary/face-tree";
import { Field, Int, ObjectType } from "type-graphql";

import { Face } from "#server/commons/face.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";

import { HIDDEN_REASONS, type HiddenReason } from "./find-face.ts";

const attributeEnum = registerEnum(FACE_ATTRIBUTES, {
  name: "FaceAttribute",
  description: "One thing that may be known of an office.",
});
const hiddenReasonEnum = registerEnum(HIDDEN_REASONS, {
  name: "HiddenReason",
  description: "Why something is not shown.",
});
const faceReasonEnum = registerEnum(["SHOWN", "TOO_FEW_MEMBERS", "NO_PROFILE"], {
  name: "FaceReason",
  description: "What decided over the face as a whole.",
});
const countBandEnum = registerEnum(COUNT_BANDS, {
  name: "CountBand",
  description: "How many there are, as precisely as may be said.",
});

@ObjectType({ description: "One thing about the office that is not shown, and why." })
export class HiddenAttribute {
  @Field(() => attributeEnum, { description: "What is not shown." })
  attribute!: FaceAttribute;

  @Field(() => hiddenReasonEnum, { description: "Why." })
  reason!: HiddenReason;
}

@ObjectType({ description: "What peers may know of the office if it published now, and why no more." })
export class FaceExplanation {
  @Field(() => Face, { description: "What is shown." })
  face!: Face;

  @Field(() => Boolean, {
    description:
      "Whether it was fixed when the organisation first published, so that no comparison over time narrows it.",
  })
  frozen!: boolean;

  @Field(() => countBandEnum, { description: "How many members the network has." })
  members!: CountBand;

  @Field(() => faceReasonEnum, { description: "What decided over the face as a whole." })
  reason!: "SHOWN" | "TOO_FEW_MEMBERS" | "NO_PROFILE";

  @Field(() => [HiddenAttribute], { description: "What is not shown; at most one for each attribute." })
  hidden!: HiddenAttribute[];

  @Field(() => Int, { description: "How many members a network needs before it shows anything." })
  membersNeeded!: number;
}

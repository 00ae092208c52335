import { PEER_REVIEW_STATES, type PeerReviewState } from "@rungs/shared/vocabulary/peer-review";
import { Field, Int, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";

export const peerReviewStateEnum = registerEnum(PEER_REVIEW_STATES, {
  name: "PeerReviewState",
  description: "How far a draft has come among the colleagues who read it before it is published.",
  values: {
    DRAFT: "Nobody is asked to read it.",
    IN_PEER_REVIEW: "Colleagues are asked to read it, and not enough of them have approved this version.",
    APPROVED: "Enough colleagues have approved this version.",
  },
});

@ObjectType({ description: "Where a draft stands among the colleagues who read it before it is published." })
export class PeerReviewProgress {
  @Field(() => peerReviewStateEnum, { description: "How far it has come." })
  state!: PeerReviewState;

  @Field(() => Int, {
    description: "How many approvals the organisation asks of a publication, from 0 to 3.",
  })
  needed!: number;

  @Field(() => Int, { description: "How many colleagues have approved exactly this version." })
  given!: number;
}

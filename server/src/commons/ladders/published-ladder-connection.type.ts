import type { CountBand } from "@rungs/shared/vocabulary/count-band";
import { Field, ObjectType } from "type-graphql";

import { countBandEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { SnapshotConnection } from "../snapshot-connection.type.ts";
import { PublishedLadderCard } from "./published-ladder-card.type.ts";

@ObjectType({ description: "A published ladder in a list, with its place." })
export class PublishedLadderEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => PublishedLadderCard, { description: "The ladder." })
  node!: PublishedLadderCard;
}

@ObjectType({ description: "A page of published ladders. The order is random and the same for everybody." })
export class PublishedLadderConnection extends SnapshotConnection {
  @Field(() => [PublishedLadderEdge], { description: "The ladders of this page; at most `first`." })
  edges!: PublishedLadderEdge[];
}

@ObjectType({ description: "One value of one filter, and how many ladders have it." })
export class FacetValue {
  @Field(() => String, { description: "The filter, such as `roleFamily`." })
  facet!: string;

  @Field(() => String, { description: "The value." })
  value!: string;

  @Field(() => countBandEnum, { description: "How many listed ladders have it." })
  countBand!: CountBand;
}

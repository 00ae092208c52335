import type { LadderStrategy } from "@rungs/shared/vocabulary/ladder";
import type { CharterScope, OfficeFunction } from "@rungs/shared/vocabulary/office";
import { Field, ObjectType } from "type-graphql";

import {
  charterScopeEnum,
  officeFunctionEnum,
  strategyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { SnapshotCard } from "../snapshot-card.type.ts";
import { SnapshotConnection } from "../snapshot-connection.type.ts";

@ObjectType({ description: "What lists show of an office." })
export class PublishedOfficeCard extends SnapshotCard {
  @Field(() => strategyEnum, { nullable: true, description: "How its ladders relate to the company's own." })
  strategy!: LadderStrategy | null;

  @Field(() => [charterScopeEnum], { description: "The fields that its charter covers." })
  charterScopes!: CharterScope[];

  @Field(() => [officeFunctionEnum], { description: "The functions in the office." })
  inOffice!: OfficeFunction[];

  @Field(() => [officeFunctionEnum], { description: "The functions that it shares." })
  shared!: OfficeFunction[];
}

@ObjectType({ description: "An office in a list, with its place." })
export class PublishedOfficeEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => PublishedOfficeCard, { description: "The office." })
  node!: PublishedOfficeCard;
}

@ObjectType({ description: "A page of offices. The order is random and the same for everybody." })
export class PublishedOfficeConnection extends SnapshotConnection {
  @Field(() => [PublishedOfficeEdge], { description: "The offices of this page; at most `first`." })
  edges!: PublishedOfficeEdge[];
}

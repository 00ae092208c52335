import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Maturity, PracticeKind, PracticeStart } from "@rungs/shared/vocabulary/practice";
import { Field, ID, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import {
  maturityEnum,
  officeFunctionEnum,
  practiceKindEnum,
  practiceStartEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { SnapshotCard } from "../snapshot-card.type.ts";
import { SnapshotConnection } from "../snapshot-connection.type.ts";

@ObjectType({ description: "What lists show of a practice." })
export class PublishedPracticeCard extends SnapshotCard {
  @Field(() => ID, {
    description: "The id of its first version, the same for all of them; follow it by this.",
  })
  lineId!: string;

  @Field(() => practiceKindEnum, { description: "What it is about." })
  kind!: PracticeKind;

  @Field(() => maturityEnum, { nullable: true, description: "How far it has come, where that is told." })
  maturity!: Maturity | null;

  @Field(() => practiceStartEnum, {
    nullable: true,
    description: "The years in which it began, where that is told.",
  })
  began!: PracticeStart | null;

  @Field(() => [officeFunctionEnum], { description: "The functions of an office that it serves; at most 6." })
  functions!: OfficeFunction[];

  @Field(() => [LocalizedText], { description: "How its problem begins." })
  lead!: LocalizedText[];
}

@ObjectType({ description: "A practice in a list, with its place." })
export class PublishedPracticeEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => PublishedPracticeCard, { description: "The practice." })
  node!: PublishedPracticeCard;
}

@ObjectType({ description: "A page of practices. The order is random and the same for everybody." })
export class PublishedPracticeConnection extends SnapshotConnection {
  @Field(() => [PublishedPracticeEdge], { description: "The practices of this page; at most `first`." })
  edges!: PublishedPracticeEdge[];
}

import { COUNT_BANDS, type CountBand } from "@rungs/shared/vocabulary/count-band";
import type { LadderStrategy } from "@rungs/shared/vocabulary/ladder";
import type { CharterScope, OfficeFunction } from "@rungs/shared/vocabulary/office";
import { Field, ID, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import {
  charterScopeEnum,
  officeFunctionEnum,
  strategyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { Face } from "../face.type.ts";

const countBandEnum = registerEnum(COUNT_BANDS, {
  name: "CountBand",
  description: "How many there are, as precisely as may be said.",
});

@ObjectType({ description: "What lists show of an office." })
export class PublishedOfficeCard {
  @Field(() => ID, { description: "Random; it says nothing of when or by whom the profile was published." })
  id!: string;

  @Field(() => [LocalizedText], { description: "The profile's title, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it was written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "The quarter of publication, such as 2026-Q4." })
  quarter!: string;

  @Field(() => strategyEnum, { nullable: true, description: "How its ladders relate to the company's own." })
  strategy!: LadderStrategy | null;

  @Field(() => [charterScopeEnum], { description: "The fields that its charter covers." })
  charterScopes!: CharterScope[];

  @Field(() => [officeFunctionEnum], { description: "The functions in the office." })
  inOffice!: OfficeFunction[];

  @Field(() => [officeFunctionEnum], { description: "The functions that it shares." })
  shared!: OfficeFunction[];

  @Field(() => Face, { description: "What may be known of the office." })
  face!: Face;

  @Field(() => ID, {
    nullable: true,
    description: "The newer version of the same profile, where there is one; this one stays readable.",
  })
  replacedBy!: string | null;
}

@ObjectType({ description: "An office in a list, with its place." })
export class PublishedOfficeEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => PublishedOfficeCard, { description: "The office." })
  node!: PublishedOfficeCard;
}

@ObjectType({ description: "A page of offices. The order is random and the same for everybody." })
export class PublishedOfficeConnection {
  @Field(() => [PublishedOfficeEdge], { description: "The offices of this page; at most `first`." })
  edges!: PublishedOfficeEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;

  @Field(() => countBandEnum, { description: "How many offices pass the filter." })
  countBand!: CountBand;
}

import type { CountBand } from "@rungs/shared/vocabulary/count-band";
import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import {
  SEARCH_FILTERS,
  SEARCH_KINDS,
  type SearchFilterName,
  type SearchKind,
} from "@rungs/shared/vocabulary/search";
import { searchFilter } from "@rungs/shared/inputs/search";
import { Field, ID, InputType, ObjectType } from "type-graphql";

import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  countBandEnum,
  officeFunctionEnum,
  roleFamilyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { FaceFilter } from "../face-filter.type.ts";
import { Face } from "../face.type.ts";
import { FOUND_IN, type FoundIn } from "./tiers.ts";

const searchKindEnum = registerEnum(SEARCH_KINDS, {
  name: "SearchKind",
  description: "A kind of thing that offices share and readers search for.",
});

const searchFilterEnum = registerEnum(SEARCH_FILTERS, {
  name: "SearchFilterName",
  description: "What the finds of a search can be narrowed by.",
});

const foundInEnum = registerEnum(FOUND_IN, {
  name: "FoundIn",
  description: "Where a find has what was looked for. Finds stand in this order.",
  values: {
    TITLE: "All the words are in its title.",
    NAMES: "All the words are in its names: of levels, of jobs.",
    ROLE: "It is about the role that was looked for, whatever it calls it.",
    TEXT: "All the words are somewhere in its text.",
  },
});

@ValidatedBy(searchFilter)
@InputType({ description: "What finds are narrowed by; every part that is given must hold." })
export class SearchFilter extends FaceFilter {
  @Field(() => searchKindEnum, { nullable: true, description: "The kind of thing." })
  kind?: SearchKind | null;

  @Field(() => roleFamilyEnum, { nullable: true, description: "The role it is about." })
  roleFamily?: RoleFamily | null;

  @Field(() => officeFunctionEnum, { nullable: true, description: "The function it is about." })
  function?: OfficeFunction | null;

  @Field(() => String, { nullable: true, description: "The language it was written in, as a BCP 47 tag." })
  language?: string | null;
}

@ObjectType({ description: "A piece of a text." })
export class TextSegment {
  @Field(() => String, { description: "The piece as it stands there: plain text, never markup." })
  text!: string;

  @Field(() => Boolean, { description: "Whether it is what was looked for." })
  isMarked!: boolean;
}

@ObjectType({ description: "A text in one language, with what was looked for marked." })
export class MarkedText {
  @Field(() => String, { description: "The language as a BCP 47 tag." })
  language!: string;

  @Field(() => [TextSegment], { description: "The pieces, which put together give the text; at most 800." })
  segments!: TextSegment[];
}

@ObjectType({ description: "Something shared that was found." })
export class SearchHit {
  @Field(() => ID, { description: "Random; it says nothing of when or by whom this was published." })
  id!: string;

  @Field(() => searchKindEnum, { description: "What it is." })
  kind!: SearchKind;

  @Field(() => [MarkedText], { description: "The title, once in each language." })
  title!: MarkedText[];

  @Field(() => MarkedText, {
    nullable: true,
    description: "A passage with what was looked for; null where its text has none of the words.",
  })
  excerpt!: MarkedText | null;

  @Field(() => foundInEnum, { description: "Where it has what was looked for." })
  foundIn!: FoundIn;

  @Field(() => [roleFamilyEnum], { description: "The roles it is about; at most 14." })
  roleFamilies!: RoleFamily[];

  @Field(() => String, { description: "The language it was written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "The quarter of publication, such as 2026-Q4." })
  quarter!: string;

  @Field(() => Face, { description: "What may be known of the office." })
  face!: Face;
}

@ObjectType({ description: "A find, with its place." })
export class SearchEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => SearchHit, { description: "The find." })
  node!: SearchHit;
}

@ObjectType({ description: "One value that finds can be narrowed by." })
export class SearchFacet {
  @Field(() => searchFilterEnum, { description: "The filter." })
  filter!: SearchFilterName;

  @Field(() => String, { description: "The value." })
  value!: string;

  @Field(() => countBandEnum, {
    description: "How many finds have it, under the other filters.",
  })
  countBand!: CountBand;

  @Field(() => Boolean, {
    description: "Whether it may be more: of many finds, only a sample is counted.",
  })
  isAtLeast!: boolean;
}

@ObjectType({
  description:
    "A page of finds: those with the words in the title first, then in names, then those about the same role, then in the text; among equals the order is random and the same for everybody.",
})
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "The finds of this page; at most `first`." })
  edges!: SearchEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;

  @Field(() => countBandEnum, { description: "How many finds there are." })
  countBand!: CountBand;

  @Field(() => [SearchFacet], {
    description:
      "What the finds can be narrowed by, most finds first; at most one entry for each value there is.",
  })
  facets!: SearchFacet[];

  @Field(() => roleFamilyEnum, {
    nullable: true,
    description: "The role that the words are a title of: everything about it is found too.",
  })
  roleFamily!: RoleFamily | null;

  @Field(() => String, {
    nullable: true,
    description: "The words as they were taken where one was misspelled; null where none was.",
  })
  takenFor!: string | null;

  @Field(() => [String], { description: "The words that nothing shared here says; at most 12." })
  unknownWords!: string[];
}

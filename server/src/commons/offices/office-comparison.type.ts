import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import { Field, Int, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { officeFunctionEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { COMPARED_TRAITS, type ComparedTrait, ROW_STANDINGS, type RowStanding } from "./compare-offices.ts";
import { PublishedOfficeCard } from "./published-office-connection.type.ts";
import { PublishedOffice, PublishedPlacement } from "./published-office.type.ts";

const comparedTraitEnum = registerEnum(COMPARED_TRAITS, {
  name: "ComparedTrait",
  description: "What of an office is laid side by side, besides its functions.",
});

const rowStandingEnum = registerEnum(ROW_STANDINGS, {
  name: "RowStanding",
  description: "How the offices of a row stand to each other.",
  values: {
    DIFFERS: "At least two of them tell different things.",
    PARTLY_TOLD: "Those that tell agree, and at least one does not tell.",
    SAME: "All of them tell the same.",
  },
});

@ObjectType({ description: "One of the offices that are compared." })
export class ComparedOffice {
  @Field(() => PublishedOfficeCard, { description: "The office in short." })
  card!: PublishedOfficeCard;

  @Field(() => PublishedOffice, { description: "The office in full." })
  document!: PublishedOffice;

  @Field(() => Int, { description: "The year at whose end its functions are compared." })
  year!: number;
}

@ObjectType({ description: "What one office tells of a function." })
export class OfficeComparisonCell {
  @Field(() => PublishedPlacement, {
    nullable: true,
    description: "Where the function was; null where untold.",
  })
  placement!: PublishedPlacement | null;
}

@ObjectType({ description: "One row: a trait of the offices, or a function." })
export class OfficeComparisonRow {
  @Field(() => comparedTraitEnum, {
    nullable: true,
    description: "The trait; null in the row of a function.",
  })
  trait!: ComparedTrait | null;

  @Field(() => officeFunctionEnum, {
    nullable: true,
    description: "The function; null in the row of a trait.",
  })
  function!: OfficeFunction | null;

  @Field(() => rowStandingEnum, { description: "How the offices stand to each other." })
  standing!: RowStanding;

  @Field(() => [OfficeComparisonCell], {
    description:
      "One cell for each office, in their order; none in the row of a trait, which the document tells.",
  })
  cells!: OfficeComparisonCell[];
}

@ObjectType({ description: "Two to four offices, side by side." })
export class OfficeComparison {
  @Field(() => [ComparedOffice], { description: "The offices, in the order they were asked for; at most 4." })
  offices!: ComparedOffice[];

  @Field(() => [OfficeComparisonRow], { description: "Every row that one of them tells something in." })
  rows!: OfficeComparisonRow[];
}

import type { CountBand } from "@rungs/shared/vocabulary/count-band";
import type { EvidenceType } from "@rungs/shared/vocabulary/evidence";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import {
  countBandEnum,
  evidenceTypeEnum,
  roleFamilyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { SnapshotCard } from "../snapshot-card.type.ts";
import { SnapshotConnection } from "../snapshot-connection.type.ts";

@ObjectType({
  description: "The ladder in which a line stands: where it comes from, as far as may be known.",
})
export class ClauseLadder extends SnapshotCard {
  @Field(() => roleFamilyEnum, { description: "The neutral name of the role." })
  roleFamily!: RoleFamily;
}

@ObjectType({ description: "How usual it is to credit one kind of evidence at one rank." })
export class ClauseAdoption {
  @Field(() => evidenceTypeEnum, { description: "The kind of evidence." })
  evidence!: EvidenceType;

  @Field(() => countBandEnum, {
    description: "How many listed ladders credit it at the rank of the line, or of the whole role.",
  })
  countBand!: CountBand;
}

@ObjectType({ description: "A line of a ladder that credits work outside the company." })
export class Clause {
  @Field(() => ID, { description: "Random; it says nothing of when or by whom this was published." })
  id!: string;

  @Field(() => [LocalizedText], { description: "The line, once in each language." })
  text!: LocalizedText[];

  @Field(() => Int, {
    nullable: true,
    description: "The rank of its level on the neutral scale; null for a line about the whole role.",
  })
  rank!: Rank | null;

  @Field(() => [ClauseAdoption], {
    description: "Each kind of evidence that it credits, at most 7, and how many ladders do so at this rank.",
  })
  adoption!: ClauseAdoption[];

  @Field(() => ClauseLadder, { description: "The ladder in which it stands." })
  ladder!: ClauseLadder;
}

@ObjectType({ description: "A line in a list, with its place." })
export class ClauseEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => Clause, { description: "The line." })
  node!: Clause;
}

@ObjectType({ description: "A page of lines. The order is random and the same for everybody." })
export class ClauseConnection extends SnapshotConnection {
  @Field(() => [ClauseEdge], { description: "The lines of this page; at most `first`." })
  edges!: ClauseEdge[];
}

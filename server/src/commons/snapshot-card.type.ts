import { Field, ID, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";

import { Face } from "./face.type.ts";

/** What lists show of every snapshot, of whatever kind. */
@ObjectType()
export abstract class SnapshotCard {
  @Field(() => ID, { description: "Random; it says nothing of when or by whom this was published." })
  id!: string;

  @Field(() => [LocalizedText], { description: "The title, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it was written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "The quarter of publication, such as 2026-Q4." })
  quarter!: string;

  @Field(() => Face, { description: "What may be known of the office." })
  face!: Face;

  @Field(() => ID, {
    nullable: true,
    description: "The newer version of the same thing, where there is one; this one stays readable.",
  })
  replacedBy!: string | null;
}

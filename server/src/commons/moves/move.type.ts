import {
  FOLLOWED_KINDS,
  type FollowedKind,
  MOVED_PARTS,
  type MovedPartName,
} from "@rungs/shared/vocabulary/follow";
import { Field, ID, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";

const followedKindEnum = registerEnum(FOLLOWED_KINDS, {
  name: "FollowedKind",
  description: "What can be followed.",
});

const partEnum = registerEnum(MOVED_PARTS, {
  name: "MovedPartName",
  description: "In which part a newer version differs.",
});

@ObjectType({ description: "What a newer version says differently in one part." })
export class MovedPart {
  @Field(() => partEnum, { description: "The part." })
  part!: MovedPartName;

  @Field(() => [LocalizedText], {
    nullable: true,
    description: "The title of the level it belongs to; null for what belongs to none.",
  })
  level!: LocalizedText[] | null;

  @Field(() => [[LocalizedText]], { description: "What is new, each text once in each language." })
  added!: LocalizedText[][];

  @Field(() => [[LocalizedText]], { description: "What is there no longer." })
  removed!: LocalizedText[][];
}

@ObjectType({ description: "Where something stands now that was read in one of its versions." })
export class VersionMove {
  @Field(() => ID, {
    nullable: true,
    description: "The version that was read; null where it was not named, or nobody can read it any more.",
  })
  seenId!: string | null;

  @Field(() => ID, { description: "The id of its first version, the same for all of them." })
  lineId!: string;

  @Field(() => followedKindEnum, { description: "What it is." })
  kind!: FollowedKind;

  @Field(() => ID, { description: "The version that stands now." })
  publishedId!: string;

  @Field(() => [LocalizedText], { description: "Its title now." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The quarter of the version that stands now, such as 2026-Q4." })
  quarter!: string;

  @Field(() => String, { nullable: true, description: "The quarter of the version that was read." })
  seenQuarter!: string | null;

  @Field(() => [MovedPart], {
    description: "What is different, in reading order; nothing where none is newer.",
  })
  parts!: MovedPart[];
}

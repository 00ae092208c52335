import { followInput } from "@rungs/shared/inputs/follow";
import { FOLLOWED_KINDS, type FollowedKind } from "@rungs/shared/vocabulary/follow";
import { Field, ID, InputType, ObjectType } from "type-graphql";

import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

const followedKindEnum = registerEnum(FOLLOWED_KINDS, {
  name: "FollowedKind",
  description: "What can be followed.",
});

@ValidatedBy(followInput)
@InputType({ description: "Something to follow, and the version of it that you have looked at." })
export class FollowInput {
  @Field(() => followedKindEnum, { description: "What it is." })
  kind!: FollowedKind;

  @Field(() => ID, { description: "The id of its first version." })
  lineId!: string;

  @Field(() => ID, { description: "The version that you have looked at." })
  seenId!: string;
}

@ObjectType({
  description: "Something that you follow. Nobody else is told, and nobody is told how many do.",
})
export class Follow {
  @Field(() => ID, { description: "The id of its first version, the same for all of them." })
  lineId!: string;

  @Field(() => followedKindEnum, { description: "What it is." })
  kind!: FollowedKind;

  @Field(() => ID, { description: "The version that you have looked at last." })
  seenId!: string;
}

@ObjectType({ description: "Something that you follow, with its place." })
class FollowEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => Follow, { description: "What you follow." })
  node!: Follow;
}

@ObjectType({ description: "A page of what you follow, newest first." })
export class FollowConnection {
  @Field(() => [FollowEdge], { description: "What stands on this page; at most `first`." })
  edges!: FollowEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;
}

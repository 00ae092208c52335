import type { MemberRole } from "@rungs/shared/vocabulary/organization";
import { createUnionType, Field, ID, ObjectType } from "type-graphql";

import { PageInfo } from "#server/platform/graphql/page-info.type.ts";

import { memberRole } from "./identity-enums.ts";
import { LastOwner, MemberNotFound } from "./problems.type.ts";

/** A person in the viewer's organisation. */
@ObjectType({ description: "A person in your organisation." })
export class Member {
  @Field(() => ID, { description: "Names this membership." })
  id!: string;

  @Field(() => String, { description: "What they are called." })
  name!: string;

  @Field(() => String, { description: "The address they sign in with." })
  email!: string;

  @Field(() => memberRole, { description: "What they may do." })
  role!: MemberRole;
}

/** One member in a list. */
@ObjectType({ description: "One member in a list." })
export class MemberEdge {
  @Field(() => String, { description: "Stands for this place in the list." })
  cursor!: string;

  @Field(() => Member, { description: "The member." })
  node!: Member;
}

/** A page of members. */
@ObjectType({ description: "A page of members." })
export class MemberConnection {
  @Field(() => [MemberEdge], { description: "The members on this page." })
  edges!: MemberEdge[];

  @Field(() => PageInfo, { description: "Where the page ends." })
  pageInfo!: PageInfo;
}

/** A member has another role. */
@ObjectType({ description: "The member has the role that was asked for." })
export class MemberRoleChanged {
  @Field(() => Member, { description: "The member, as they are now." })
  member!: Member;
}

/** A member was removed. */
@ObjectType({ description: "The member was removed and signed out everywhere." })
export class MemberRemoved {
  @Field(() => ID, { description: "The membership that ended." })
  memberId!: string;
}

/** What comes of changing a role. */
export const changeMemberRoleResult = createUnionType({
  name: "ChangeMemberRoleResult",
  description: "What came of changing a role.",
  types: () => [MemberRoleChanged, MemberNotFound, LastOwner] as const,
});

/** What comes of removing a member. */
export const removeMemberResult = createUnionType({
  name: "RemoveMemberResult",
  description: "What came of removing a member.",
  types: () => [MemberRemoved, MemberNotFound, LastOwner] as const,
});

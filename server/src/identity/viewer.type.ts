import type { MemberRole } from "@rungs/shared/vocabulary/organization";
import { Field, ID, ObjectType } from "type-graphql";

import { memberRole } from "./identity-enums.ts";

/** The name of an organisation. */
@ObjectType({ description: "An organisation by name, for its own members only." })
export class OrganizationSummary {
  @Field(() => ID, { description: "Names this organisation." })
  id!: string;

  @Field(() => String, { description: "What it is called." })
  name!: string;
}

/** The signed-in person, as they see themselves. */
@ObjectType({ description: "The person who is signed in." })
export class Viewer {
  @Field(() => ID, { description: "Names this person." })
  id!: string;

  @Field(() => String, { description: "What they are called." })
  name!: string;

  @Field(() => String, { description: "The address they sign in with." })
  email!: string;

  @Field(() => memberRole, { nullable: true, description: "Null for a person in no organisation." })
  role!: MemberRole | null;

  @Field(() => OrganizationSummary, {
    nullable: true,
    description: "The organisation they act for; null for a person in none.",
  })
  organization!: OrganizationSummary | null;

  @Field(() => Boolean, { description: "Whether they may write drafts and publish." })
  viewerCanWrite!: boolean;

  @Field(() => Boolean, { description: "Whether they look after the network." })
  isOperator!: boolean;
}

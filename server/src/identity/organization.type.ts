import type { MembershipState } from "@rungs/shared/vocabulary/membership";
import type {
  Industry,
  Region,
  ReportingLine,
  SecretKind,
  Size,
} from "@rungs/shared/vocabulary/organization";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { industry, membershipState, region, reportingLine, secretKind, size } from "./identity-enums.ts";

/** The private attributes of the viewer's organisation. */
@ObjectType({
  description: "The private attributes of your organisation. Peers see none of them as they stand here.",
})
export class OrganizationProfile {
  @Field(() => industry, { nullable: true, description: "What it does." })
  industry!: Industry | null;

  @Field(() => region, { nullable: true, description: "Where it is at home." })
  region!: Region | null;

  @Field(() => size, { nullable: true, description: "How many people it has." })
  size!: Size | null;

  @Field(() => Int, { nullable: true, description: "The year in which the office was founded." })
  officeFoundedYear!: number | null;

  @Field(() => Int, { nullable: true, description: "How many people the office has." })
  teamSize!: number | null;

  @Field(() => reportingLine, { nullable: true, description: "Where the office reports." })
  reportingLine!: ReportingLine | null;
}

/** A word that must never be published. */
@ObjectType({
  description: "A name of your organisation or of its things, which nothing you publish may contain.",
})
export class OrganizationSecret {
  @Field(() => secretKind, { description: "What it names." })
  kind!: SecretKind;

  @Field(() => String, { description: "The name itself." })
  value!: string;
}

/** How the viewer's organisation stands in the network. */
@ObjectType({
  description: "Whether your organisation is a verified member of the network, and since when it is counted.",
})
export class OrganizationMembership {
  @Field(() => membershipState, { description: "Where it stands." })
  state!: MembershipState;

  @Field(() => String, {
    nullable: true,
    description: "While it waits: the quarter from which on it is counted at the latest, such as 2027-Q1.",
  })
  countsFrom!: string | null;
}

/** The viewer's own organisation. */
@ObjectType({ description: "Your own organisation. Nobody outside it sees it." })
export class Organization {
  @Field(() => ID, { description: "Names this organisation." })
  id!: string;

  @Field(() => String, { description: "What it is called." })
  name!: string;

  @Field(() => Boolean, { description: "Whether you may invite, remove and give roles." })
  viewerCanManageMembers!: boolean;

  @Field(() => Boolean, { description: "Whether you may change the profile and the secrets." })
  viewerCanEditProfile!: boolean;
}

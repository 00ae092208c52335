import {
  saveOrganizationProfileInput,
  saveOrganizationSecretsInput,
  type SaveOrganizationProfileValues,
} from "@rungs/shared/inputs/identity";
import type { SecretKind } from "@rungs/shared/vocabulary/organization";
import { Field, InputType, Int } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

import { industry, region, reportingLine, secretKind, size } from "./identity-enums.ts";

/** The whole profile, as it is sent. */
@InputType({ description: "The whole profile: what is left out is not known." })
@ValidatedBy(saveOrganizationProfileInput)
export class SaveOrganizationProfileInput {
  @Field(() => industry, { nullable: true, description: "What it does." })
  industry?: SaveOrganizationProfileValues["industry"];

  @Field(() => region, { nullable: true, description: "Where it is at home." })
  region?: SaveOrganizationProfileValues["region"];

  @Field(() => size, { nullable: true, description: "How many people it has." })
  size?: SaveOrganizationProfileValues["size"];

  @Field(() => Int, { nullable: true, description: "The year in which the office was founded." })
  officeFoundedYear?: number | null;

  @Field(() => Int, { nullable: true, description: "How many people the office has." })
  teamSize?: number | null;

  @Field(() => reportingLine, { nullable: true, description: "Where the office reports." })
  reportingLine?: SaveOrganizationProfileValues["reportingLine"];
}

/** One secret, as it is sent. */
@InputType({ description: "A name that nothing you publish may contain, as it is sent." })
export class OrganizationSecretInput {
  @Field(() => secretKind, { description: "What it names." })
  kind!: SecretKind;

  @Field(() => String, { description: "The name itself." })
  value!: string;
}

/** The whole list of secrets, as it is sent. */
@InputType({ description: "The whole list of secrets: what is left out is forgotten." })
@ValidatedBy(saveOrganizationSecretsInput)
export class SaveOrganizationSecretsInput {
  @Field(() => [OrganizationSecretInput], { description: "All of them, in any order." })
  secrets!: OrganizationSecretInput[];
}

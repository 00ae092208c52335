import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { findMembership } from "./find-membership.ts";
import { SaveOrganizationProfileInput, SaveOrganizationSecretsInput } from "./organization-inputs.type.ts";
import {
  findOrganizationProfile,
  type OrganizationProfile as ProfileRecord,
  saveOrganizationProfile,
} from "./organization-profile.ts";
import {
  findOrganizationSecrets,
  type OrganizationSecret as SecretRecord,
  saveOrganizationSecrets,
} from "./organization-secrets.ts";
import {
  OrganizationMembership,
  OrganizationProfile,
  OrganizationSecret,
  Organization,
} from "./organization.type.ts";
import { allow } from "./policies.ts";
import { requireMember } from "./require-member.ts";
import type { Viewer } from "./viewer.ts";

/** Answers about the viewer's own organisation: its profile and its secrets. */
@Resolver(() => Organization)
export class OrganizationResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized()
  @Query(() => Organization, { nullable: true, description: "Your own organisation." })
  organization(@Ctx() { viewer }: RequestContext<Viewer>): Organization {
    return toOrganization(viewer);
  }

  @FieldResolver(() => OrganizationProfile, {
    nullable: true,
    description:
      "The private attributes that decide what peers are shown; null until somebody fills them in.",
  })
  async profile(@Ctx() { viewer }: RequestContext<Viewer>): Promise<OrganizationProfile | null> {
    const profile = await findOrganizationProfile(this.workspace, requireMember(viewer).organizationId);
    return profile && toProfile(profile);
  }

  @FieldResolver(() => OrganizationMembership, {
    description:
      "How your organisation stands in the network. Only members publish, and only members are counted.",
  })
  async membership(@Ctx() { viewer }: RequestContext<Viewer>): Promise<OrganizationMembership> {
    const { state, countsFrom } = await findMembership(this.workspace, requireMember(viewer).organizationId);
    return { state, countsFrom };
  }

  @FieldResolver(() => [OrganizationSecret], {
    description: "Names, aliases, domains and products of your own, which nothing you publish may contain.",
  })
  async secrets(@Ctx() { viewer }: RequestContext<Viewer>): Promise<OrganizationSecret[]> {
    const secrets = await findOrganizationSecrets(this.workspace, requireMember(viewer).organizationId);
    return secrets.map(toSecret);
  }

  @Authorized("edit the profile of")
  @Mutation(() => Organization, { description: "Replaces the private attributes of your organisation." })
  async saveOrganizationProfile(
    @Arg("input", () => SaveOrganizationProfileInput) input: SaveOrganizationProfileInput,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<Organization> {
    await saveOrganizationProfile(this.workspace, requireMember(viewer).organizationId, input);
    return toOrganization(viewer);
  }

  @Authorized("edit the profile of")
  @Mutation(() => Organization, { description: "Replaces the secrets of your organisation." })
  async saveOrganizationSecrets(
    @Arg("input", () => SaveOrganizationSecretsInput) input: SaveOrganizationSecretsInput,
    @Ctx() { viewer }: RequestContext<Viewer>,
  ): Promise<Organization> {
    await saveOrganizationSecrets(this.workspace, requireMember(viewer).organizationId, input);
    return toOrganization(viewer);
  }
}

function toOrganization(viewer: Viewer | null): Organization {
  const { organizationId, organizationName } = requireMember(viewer);
  return {
    id: organizationId,
    name: organizationName,
    viewerCanManageMembers: allow(viewer, "manage the members of", { organizationId }),
    viewerCanEditProfile: allow(viewer, "edit the profile of", { organizationId }),
  };
}

function toProfile(profile: ProfileRecord): OrganizationProfile {
  const { industry, region, size, officeFoundedYear, teamSize, reportingLine } = profile;
  return { industry, region, size, officeFoundedYear, teamSize, reportingLine };
}

function toSecret({ kind, value }: SecretRecord): OrganizationSecret {
  return { kind, value };
}

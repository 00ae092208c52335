import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** What the head of the organisation's pages needs. */
export const ORGANIZATION_HEAD = graphql(`
  query OrganizationHead {
    organization {
      id
      name
      membership {
        state
        countsFrom
      }
    }
  }
`);

export type Membership = NonNullable<ResultOf<typeof ORGANIZATION_HEAD>["organization"]>["membership"];

/** The private attributes of the organisation. */
export const ORGANIZATION_PROFILE = graphql(`
  query OrganizationProfile {
    organization {
      id
      viewerCanEditProfile
      profile {
        industry
        region
        size
        officeFoundedYear
        teamSize
        reportingLine
      }
    }
  }
`);

export type Profile = NonNullable<
  NonNullable<ResultOf<typeof ORGANIZATION_PROFILE>["organization"]>["profile"]
>;

/** Replaces the private attributes. */
export const SAVE_ORGANIZATION_PROFILE = graphql(`
  mutation SaveOrganizationProfile($input: SaveOrganizationProfileInput!) {
    saveOrganizationProfile(input: $input) {
      id
    }
  }
`);

/** The words that must never leave. */
export const ORGANIZATION_SECRETS = graphql(`
  query OrganizationSecrets {
    organization {
      id
      name
      viewerCanEditProfile
      secrets {
        kind
        value
      }
    }
  }
`);

/** Replaces the words that must never leave. */
export const SAVE_ORGANIZATION_SECRETS = graphql(`
  mutation SaveOrganizationSecrets($input: SaveOrganizationSecretsInput!) {
    saveOrganizationSecrets(input: $input) {
      id
    }
  }
`);

/** What the organisation asks of everything it publishes. */
export const PUBLISHING_RULES = graphql(`
  query PublishingRules {
    publishingRules {
      approvalsNeeded
      people
      viewerCanChange
    }
  }
`);

/** Says how many approvals a publication needs. */
export const SAVE_PUBLISHING_RULES = graphql(`
  mutation SavePublishingRules($input: SavePublishingRulesInput!) {
    savePublishingRules(input: $input) {
      approvalsNeeded
    }
  }
`);

/** When an operator was told what is the organisation's. */
export const IDENTITY_LOOKS = graphql(`
  query IdentityLooks {
    identityLooks {
      id
      publishedId
      operatorName
      reason
      lookedAt
    }
  }
`);

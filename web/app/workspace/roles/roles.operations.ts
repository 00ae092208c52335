import { graphql, type ResultOf } from "#web/platform/graphql.ts";

import { AROUND_DRAFTS } from "../drafts/own-drafts.operations.ts";

/** The roles that the organisation is writing, and what leads nowhere. */
export const ROLE_DRAFTS = graphql(
  `
    query RoleDrafts($first: Int!, $after: String) {
      ...AroundDrafts
      drafts: roleDrafts(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            title {
              language
              value
            }
            language
            internalTitle
            roleFamily
            jobFamily
            occupations
            ranks {
              min
              max
            }
            updatedAt
            viewerCanPublish
          }
        }
      }
      deadEnds {
        draftId
        levelId
        title {
          language
          value
        }
        rank
      }
    }
  `,
  [AROUND_DRAFTS],
);

/** One role in full, as its authors write it. */
export const ROLE_DRAFT_PAGE = graphql(`
  query RoleDraftPage($id: ID!) {
    roleDraft(id: $id) {
      id
      version
      title {
        language
        value
      }
      language
      internalTitle
      jobClass
      externalTitles {
        language
        value
      }
      roleFamily
      jobFamily
      occupations
      ranks {
        min
        max
      }
      duties
      externalShare
      newToOpenSource
      nextSteps {
        kind
        family
        jobFamily
        rank
      }
      summary {
        language
        value
      }
      viewerCanEdit
      viewerCanPublish
    }
  }
`);

/** What the words of a title mean. */
export const TITLE_MEANING = graphql(`
  query TitleMeaning($text: String!) {
    titleCrosswalk(text: $text) {
      match {
        roleFamily
        confidence
        ranks {
          min
          max
        }
        occupations {
          code
        }
      }
    }
  }
`);

/** How many peers map their roles in the same way. */
export const MAPPING_PEERS = graphql(`
  query MappingPeers($jobFamily: JobFamily, $occupations: [String!]) {
    mappingPeers(jobFamily: $jobFamily, occupations: $occupations) {
      jobFamily
      occupations {
        countBand
        occupation {
          scheme
          code
          url
          title
        }
      }
    }
  }
`);

/** Starts a role. */
export const CREATE_ROLE = graphql(`
  mutation CreateRole($input: CreateRoleInput!) {
    createRole(input: $input) {
      __typename
      ... on RoleSaved {
        roleDraft {
          id
        }
      }
    }
  }
`);

/** Writes a role as a whole. */
export const SAVE_ROLE = graphql(`
  mutation SaveRole($input: SaveRoleInput!) {
    saveRole(input: $input) {
      __typename
      ... on DraftConflict {
        version
        fields {
          name
        }
      }
    }
  }
`);

/** Deletes a role; what was published of it stays. */
export const DELETE_ROLE = graphql(`
  mutation DeleteRole($input: DeleteDraftInput!) {
    deleteRole(input: $input) {
      __typename
    }
  }
`);

export type RoleDraft = NonNullable<ResultOf<typeof ROLE_DRAFT_PAGE>["roleDraft"]>;
export type RoleInList = ResultOf<typeof ROLE_DRAFTS>["drafts"]["edges"][number]["node"];
export type DeadEnd = ResultOf<typeof ROLE_DRAFTS>["deadEnds"][number];
export type TitleMeaning = ResultOf<typeof TITLE_MEANING>["titleCrosswalk"]["match"];
export type MappingPeers = ResultOf<typeof MAPPING_PEERS>["mappingPeers"];

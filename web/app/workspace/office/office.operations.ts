import { graphql, type ResultOf } from "#web/platform/graphql.ts";

const OFFICE_DRAFT = graphql(`
  fragment OfficeDraftFields on OfficeDraft {
    id
    version
    title {
      language
      value
    }
    language
    charter {
      language
      value
    }
    charterScopes
    ladderStrategy
    strategyRationale {
      language
      value
    }
    sponsor {
      rank
      stepsToChief
      advocated
    }
    needs {
      function
      weight
    }
    placements {
      id
      function
      placement
      department
      from
      to
      reason {
        language
        value
      }
    }
    viewerCanEdit
    viewerCanPublish
  }
`);

/** The organisation's profile, and what the viewer may do with it. */
export const OFFICE_DRAFT_PAGE = graphql(
  `
    query OfficeDraftPage {
      viewer {
        viewerCanWrite
      }
      officeDraft {
        ...OfficeDraftFields
      }
    }
  `,
  [OFFICE_DRAFT],
);

/** Starts the profile. */
export const CREATE_OFFICE = graphql(`
  mutation CreateOffice($input: CreateOfficeInput!) {
    createOffice(input: $input) {
      __typename
    }
  }
`);

/** Writes the profile as a whole. */
export const SAVE_OFFICE = graphql(`
  mutation SaveOffice($input: SaveOfficeInput!) {
    saveOffice(input: $input) {
      __typename
      ... on DraftConflict {
        fields {
          name
        }
      }
    }
  }
`);

/** Brings back an earlier version of the profile. */
export const RESTORE_OFFICE = graphql(`
  mutation RestoreOffice($input: RestoreDraftInput!) {
    restoreOffice(input: $input) {
      __typename
    }
  }
`);

/** What peers share that answers needs. */
export const PEERS_FOR_NEEDS = graphql(`
  query PeersForNeeds($input: NeedsInput!) {
    peersForNeeds(input: $input) {
      offices {
        fit
        office {
          id
          title {
            language
            value
          }
          face {
            industry
            region
            size
            officeAge
            teamSize
            reportingLine
          }
        }
        reasons {
          function
          weight
          placement
        }
      }
      ladders {
        fit
        publishedLadderId
        title {
          language
          value
        }
        roleFamily
        reasons {
          function
          weight
          placement
        }
      }
    }
  }
`);

export type OfficeDraft = NonNullable<ResultOf<typeof OFFICE_DRAFT_PAGE>["officeDraft"]>;
export type NeedsAnswer = ResultOf<typeof PEERS_FOR_NEEDS>["peersForNeeds"];

import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** What became of an edit: the new version, or why nothing was written. */
export const EDIT_OUTCOME = graphql(`
  fragment EditOutcome on EditLadderResult {
    __typename
    ... on LadderEdited {
      ladderDraft {
        id
        version
      }
    }
    ... on EditConflict {
      fields {
        name
        yours
        theirs
      }
      ladderDraft {
        id
        version
      }
    }
  }
`);

export type EditOutcome = ResultOf<typeof EDIT_OUTCOME>;

export const CREATE_LADDER = graphql(
  `
    mutation CreateLadder($input: CreateLadderInput!) {
      createLadder(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const SAVE_DETAILS = graphql(
  `
    mutation SaveLadderDetails($input: SaveLadderDetailsInput!) {
      saveLadderDetails(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const SAVE_OVERVIEW = graphql(
  `
    mutation SaveOverview($input: SaveOverviewInput!) {
      saveOverview(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const SAVE_CONDITIONS = graphql(
  `
    mutation SaveConditions($input: SaveConditionsInput!) {
      saveConditions(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const SAVE_CELL = graphql(
  `
    mutation SaveCell($input: SaveCellInput!) {
      saveCell(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const SAVE_LEVEL = graphql(
  `
    mutation SaveLevel($input: SaveLevelInput!) {
      saveLevel(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const ADD_LEVEL = graphql(
  `
    mutation AddLevel($input: AddLevelInput!) {
      addLevel(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const MOVE_LEVEL = graphql(
  `
    mutation MoveLevel($input: MoveLevelInput!) {
      moveLevel(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const REMOVE_LEVEL = graphql(
  `
    mutation RemoveLevel($input: RemoveLevelInput!) {
      removeLevel(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const ADD_DIMENSION = graphql(
  `
    mutation AddDimension($input: AddDimensionInput!) {
      addDimension(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const SAVE_DIMENSION = graphql(
  `
    mutation SaveDimension($input: SaveDimensionInput!) {
      saveDimension(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const MOVE_DIMENSION = graphql(
  `
    mutation MoveDimension($input: MoveDimensionInput!) {
      moveDimension(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const REMOVE_DIMENSION = graphql(
  `
    mutation RemoveDimension($input: RemoveDimensionInput!) {
      removeDimension(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const ADD_TRACK = graphql(
  `
    mutation AddTrack($input: AddTrackInput!) {
      addTrack(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const REMOVE_TRACK = graphql(
  `
    mutation RemoveTrack($input: RemoveTrackInput!) {
      removeTrack(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const RESTORE_LADDER = graphql(
  `
    mutation RestoreLadder($input: RestoreLadderInput!) {
      restoreLadder(input: $input) {
        ...EditOutcome
      }
    }
  `,
  [EDIT_OUTCOME],
);

export const DELETE_LADDER = graphql(`
  mutation DeleteLadder($input: DeleteLadderInput!) {
    deleteLadder(input: $input) {
      __typename
    }
  }
`);

import { graphql } from "#web/platform/graphql.ts";

/** Sends a file to be read; the server knows this operation by its name and takes larger bodies for it. */
export const IMPORT_LADDER = graphql(`
  mutation ImportLadder($input: ImportLadderInput!) {
    importLadder(input: $input) {
      __typename
      ... on LadderEdited {
        ladderDraft {
          id
        }
      }
      ... on ImportRefused {
        code
        message
        line
      }
    }
  }
`);

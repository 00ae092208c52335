import { graphql } from "#web/platform/graphql.ts";

/** What the viewer's own organisation has where the statistics tell of it; never part of an answer that is shared. */
export const PEERS_PAGE = graphql(`
  query PeersPage {
    ownFigures {
      hasCompleteProfile
      figures {
        table
        group
        values
        number
      }
    }
  }
`);

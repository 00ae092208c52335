import { graphql } from "#web/platform/graphql.ts";

/** Whether somebody who signs in has something to do or to read among the ladders of their own office. */
export const SIGNED_IN = graphql(`
  query SignedIn {
    viewer {
      id
      viewerCanWrite
    }
    ladderDrafts(first: 1) {
      edges {
        cursor
      }
    }
    publications(first: 1) {
      edges {
        cursor
      }
    }
  }
`);

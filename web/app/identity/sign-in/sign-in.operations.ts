import { graphql } from "#web/platform/graphql.ts";

/** Whether somebody who signs in has something to do or to read in their own office. */
export const SIGNED_IN = graphql(`
  query SignedIn {
    viewer {
      id
      viewerCanWrite
    }
    drafts(first: 1) {
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

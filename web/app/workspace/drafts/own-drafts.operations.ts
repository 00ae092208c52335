import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** What a list of the office's own drafts says besides what is in them. */
export const AROUND_DRAFTS = graphql(`
  fragment AroundDrafts on Query {
    viewer {
      viewerCanWrite
    }
    awaitedConfirmations {
      draftId
      byViewer
    }
    publishedDrafts {
      draftId
      publishedId
    }
  }
`);

export type AroundDrafts = ResultOf<typeof AROUND_DRAFTS>;

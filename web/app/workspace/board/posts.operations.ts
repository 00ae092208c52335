import { graphql, type ResultOf } from "#web/platform/graphql.ts";

import { AROUND_DRAFTS } from "../drafts/own-drafts.operations.ts";

/** The posts that people of the organisation are writing. */
export const POST_DRAFTS = graphql(
  `
    query PostDrafts($first: Int!, $after: String) {
      ...AroundDrafts
      drafts: postDrafts(first: $first, after: $after) {
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
            purpose
            format
            about {
              language
              value
            }
            isPaused
            updatedAt
            viewerCanPublish
          }
        }
      }
    }
  `,
  [AROUND_DRAFTS],
);

/** One post in full, as its authors write it. */
export const POST_DRAFT = graphql(`
  query PostDraftPage($id: ID!) {
    postDraft(id: $id) {
      id
      version
      title {
        language
        value
      }
      language
      purpose
      topics
      ranks {
        min
        max
      }
      functions
      format
      languages
      hours
      utcOffset
      capacity
      inReturn
      startingUp
      about {
        language
        value
      }
      isPaused
      viewerCanEdit
      viewerCanPublish
    }
  }
`);

/** Starts a post. */
export const CREATE_POST = graphql(`
  mutation CreatePost($input: CreatePostInput!) {
    createPost(input: $input) {
      __typename
      ... on PostSaved {
        postDraft {
          id
        }
      }
    }
  }
`);

/** Writes a post as a whole. */
export const SAVE_POST = graphql(`
  mutation SavePost($input: SavePostInput!) {
    savePost(input: $input) {
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

/** Pauses a post of one's own, or opens it again. */
export const PAUSE_POST = graphql(`
  mutation PausePost($input: PausePostInput!) {
    pausePost(input: $input) {
      __typename
    }
  }
`);

/** Deletes a post; what was published from it stays. */
export const DELETE_POST = graphql(`
  mutation DeletePost($input: DeleteDraftInput!) {
    deletePost(input: $input) {
      __typename
    }
  }
`);

export type PostDraft = NonNullable<ResultOf<typeof POST_DRAFT>["postDraft"]>;
export type PostInList = ResultOf<typeof POST_DRAFTS>["drafts"]["edges"][number]["node"];

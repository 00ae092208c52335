import { graphql } from "#web/platform/graphql.ts";

/** One question or answer of the organisation. */
export const COMMENT_DRAFT = graphql(`
  query CommentDraftPage($id: ID!) {
    commentDraft(id: $id) {
      id
      version
      language
      publishedPracticeId
      byAuthor
      text {
        language
        value
      }
      viewerCanEdit
      viewerCanPublish
    }
  }
`);

/** Writes its words anew. */
export const SAVE_COMMENT = graphql(`
  mutation SaveComment($input: SaveCommentInput!) {
    saveComment(input: $input) {
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

/** Deletes it; what was published stays. */
export const DELETE_COMMENT = graphql(`
  mutation DeleteComment($input: DeleteDraftInput!) {
    deleteComment(input: $input) {
      __typename
    }
  }
`);

import { graphql, type ResultOf } from "#web/platform/graphql.ts";

const COLLEAGUE = graphql(`
  fragment Colleague on Colleague {
    name
    isViewer
  }
`);

const COMMENT = graphql(
  `
    fragment PeerReviewComment on PeerReviewComment {
      id
      text
      by {
        ...Colleague
      }
      writtenAt
      passage
      passageChanged
      settledBy {
        ...Colleague
      }
    }
  `,
  [COLLEAGUE],
);

/** A draft with what colleagues said of it. */
export const PEER_REVIEW_PAGE = graphql(
  `
    query PeerReviewPage($id: ID!) {
      peerReview(draftId: $id) {
        draftId
        kind
        title {
          language
          value
        }
        version
        replacements
        ownWords
        state
        needed
        approvals {
          ...Colleague
        }
        mayApprove
        passages {
          key
          place {
            section
            function
            level {
              language
              value
            }
            dimension {
              language
              value
            }
            language
          }
          text
          comments {
            ...PeerReviewComment
          }
        }
        onPassagesGone {
          ...PeerReviewComment
        }
        history {
          step
          draftVersion
          by {
            ...Colleague
          }
          at
        }
        viewerCanTakePart
        viewerCanApprove
        viewerHasApproved
      }
    }
  `,
  [COLLEAGUE, COMMENT],
);

const OUTCOME = graphql(`
  fragment PeerReviewOutcome on PeerReviewResult {
    __typename
    ... on PeerReviewRefused {
      reason
    }
  }
`);

/** Asks colleagues to read a draft. */
export const ASK_FOR_PEER_REVIEW = graphql(
  `
    mutation AskForPeerReview($input: PeerReviewInput!) {
      askForPeerReview(input: $input) {
        ...PeerReviewOutcome
      }
    }
  `,
  [OUTCOME],
);

/** Takes a draft out of peer review. */
export const STOP_PEER_REVIEW = graphql(
  `
    mutation StopPeerReview($input: PeerReviewInput!) {
      stopPeerReview(input: $input) {
        ...PeerReviewOutcome
      }
    }
  `,
  [OUTCOME],
);

/** Approves the version that was read. */
export const APPROVE_DRAFT = graphql(
  `
    mutation ApproveDraft($input: PeerReviewInput!) {
      approveDraft(input: $input) {
        ...PeerReviewOutcome
      }
    }
  `,
  [OUTCOME],
);

/** Takes one's own approval back. */
export const TAKE_APPROVAL_BACK = graphql(
  `
    mutation TakeApprovalBack($input: PeerReviewInput!) {
      takeApprovalBack(input: $input) {
        ...PeerReviewOutcome
      }
    }
  `,
  [OUTCOME],
);

/** Keeps a comment on a passage. */
export const COMMENT_ON_DRAFT = graphql(
  `
    mutation CommentOnDraft($input: CommentOnDraftInput!) {
      commentOnDraft(input: $input) {
        ...PeerReviewOutcome
      }
    }
  `,
  [OUTCOME],
);

/** Marks a comment as settled. */
export const SETTLE_COMMENT = graphql(
  `
    mutation SettleComment($input: SettleCommentInput!) {
      settleComment(input: $input) {
        ...PeerReviewOutcome
      }
    }
  `,
  [OUTCOME],
);

export type PeerReview = NonNullable<ResultOf<typeof PEER_REVIEW_PAGE>["peerReview"]>;
export type ReadPassage = PeerReview["passages"][number];
export type Comment = ReadPassage["comments"][number];
export type Colleague = Comment["by"];
export type Outcome = ResultOf<typeof OUTCOME>;

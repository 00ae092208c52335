import { graphql, type ResultOf } from "#web/platform/graphql.ts";

import { INTRODUCTION_OUTCOME } from "../introductions.operations.ts";

/** Sections as one side shows them, word for word. */
const NOTES_COPY = graphql(`
  fragment NotesWords on NotesCopy @_unmask {
    isOwn
    kind
    title {
      language
      value
    }
    rows {
      section
      rank
      function
      placement
      texts {
        language
        value
      }
    }
  }
`);

/** How far two have come with notes, and the drafts of which the reader could show sections. */
export const NOTES_PAGE = graphql(
  `
    query NotesPage($id: ID!, $first: Int!, $kinds: [DraftKind!]!) {
      introduction(id: $id) {
        id
        stage
      }
      sharedNotes(introductionId: $id) {
        agreement {
          revision
          days
          ownAgrees
          otherAgrees
          lastDay
        }
        own {
          kind
          sections
        }
        ownCopy {
          ...NotesWords
        }
        other {
          kind
          sections
        }
        log {
          act
          isOwn
          day
        }
      }
      drafts(first: $first, kinds: $kinds) {
        edges {
          node {
            id
            kind
            title {
              language
              value
            }
            viewerCanPublish
          }
        }
      }
    }
  `,
  [NOTES_COPY],
);

/** Opens what both show, and writes the look down. */
export const LOOK_AT_NOTES = graphql(
  `
    mutation LookAtNotes($id: ID!) {
      lookAtNotes(introductionId: $id) {
        ...NotesWords
      }
    }
  `,
  [NOTES_COPY],
);

/** Offers sections of a draft. */
export const OFFER_NOTES = graphql(
  `
    mutation OfferNotes($input: OfferNotesInput!) {
      outcome: offerNotes(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Agrees to what both offer. */
export const AGREE_TO_NOTES = graphql(
  `
    mutation AgreeToNotes($input: AgreeToNotesInput!) {
      outcome: agreeToNotes(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Ends it, and has the copies deleted. */
export const END_NOTES = graphql(
  `
    mutation EndNotes($input: IntroductionInput!) {
      outcome: endNotes(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

type NotesPage = ResultOf<typeof NOTES_PAGE>;
export type NotesOfTalk = NonNullable<NotesPage["sharedNotes"]>;
export type NotesWords = ResultOf<typeof LOOK_AT_NOTES>["lookAtNotes"][number];

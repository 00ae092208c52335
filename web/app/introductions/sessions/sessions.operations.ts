import { graphql, type ResultOf } from "#web/platform/graphql.ts";

import { INTRODUCTION_OUTCOME } from "../introductions.operations.ts";

/** The hours of the post that an introduction is about. */
export const HOURS_OF_POST = graphql(`
  query HoursOfPost($id: ID!) {
    postCard(id: $id) {
      hours
    }
  }
`);

/** What is proposed or booked in one introduction. */
export const TALK_SESSION = graphql(`
  query TalkSession($id: ID!) {
    talkSession(introductionId: $id) {
      stage
      isOwn
      starts
      minutes
      calendarUid
    }
  }
`);

/** Proposes times. */
export const PROPOSE_SESSION = graphql(
  `
    mutation ProposeSession($input: ProposeSessionInput!) {
      outcome: proposeSession(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Takes one of them. */
export const BOOK_SESSION = graphql(
  `
    mutation BookSession($input: BookSessionInput!) {
      outcome: bookSession(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Says that none of them suits. */
export const ASK_FOR_OTHER_TIMES = graphql(
  `
    mutation AskForOtherTimes($input: IntroductionInput!) {
      outcome: askForOtherTimes(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Cancels what is proposed or booked. */
export const CANCEL_SESSION = graphql(
  `
    mutation CancelSession($input: IntroductionInput!) {
      outcome: cancelSession(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

export type SessionOfTalk = NonNullable<ResultOf<typeof TALK_SESSION>["talkSession"]>;

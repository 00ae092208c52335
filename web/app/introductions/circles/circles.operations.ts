import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** What a list and a page tell of a circle. */
const CIRCLE = graphql(`
  fragment CircleFacts on Circle @_unmask {
    id
    topic
    language
    stage
    answerBy
    viewerSaidYes
    seats {
      letter
      isOwn
      hasLeft
      viewerBlocked
    }
    rounds {
      number
      startsAt
      stage
      calendarUid
    }
    askedUntil
    viewerGoesOn
    viewerCan
  }
`);

const CIRCLE_WISH_FACTS = graphql(`
  fragment CircleWishFacts on CircleWish @_unmask {
    topics
    languages
    hours
    question
    isInvited
    wishedOn
  }
`);

/** The viewer's circles, and what they wish for. */
export const CIRCLES_PAGE = graphql(
  `
    query CirclesPage {
      circles {
        ...CircleFacts
      }
      circleWish {
        ...CircleWishFacts
      }
    }
  `,
  [CIRCLE, CIRCLE_WISH_FACTS],
);

/** What the viewer wishes for. */
export const CIRCLE_WISH = graphql(
  `
    query CircleWish {
      circleWish {
        ...CircleWishFacts
      }
    }
  `,
  [CIRCLE_WISH_FACTS],
);

/** One circle with what its newest round is about and a page of what was written, newest first. */
export const CIRCLE_PAGE = graphql(
  `
    query CirclePage($id: ID!, $first: Int!, $after: String) {
      circle(id: $id) {
        ...CircleFacts
      }
      circleAgenda(circleId: $id) {
        questions {
          text
          isOwn
          isFirst
        }
        since
        changes
      }
      circleLines(circleId: $id, first: $first, after: $after) {
        edges {
          node {
            number
            round
            seat
            isOwn
            text
            sentOn
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CIRCLE],
);

/** Which of the newest lines are the viewer's: for a page that shows older ones. */
export const NEWEST_LINES = graphql(`
  query NewestLines($id: ID!, $first: Int!) {
    circleLines(circleId: $id, first: $first) {
      edges {
        node {
          number
          isOwn
        }
      }
    }
  }
`);

/** What a circle looks at before its newest round. */
export const CIRCLE_CHANGES = graphql(`
  query CircleChanges($id: ID!) {
    circleAgenda(circleId: $id) {
      since
      changes
    }
  }
`);

const CIRCLE_OUTCOME = graphql(`
  fragment CircleOutcome on CircleResult @_unmask {
    __typename
    ... on CircleDone {
      circle {
        id
      }
    }
    ... on CircleRefused {
      reason
    }
  }
`);

/** Waits for others with the same topic and language. */
export const SAVE_CIRCLE_WISH = graphql(
  `
    mutation SaveCircleWish($input: CircleWishInput!) {
      outcome: saveCircleWish(input: $input) {
        ...CircleOutcome
      }
    }
  `,
  [CIRCLE_OUTCOME],
);

/** Waits no more. */
export const TAKE_BACK_CIRCLE_WISH = graphql(
  `
    mutation TakeBackCircleWish($input: CircleKeyInput!) {
      outcome: takeBackCircleWish(input: $input) {
        ...CircleOutcome
      }
    }
  `,
  [CIRCLE_OUTCOME],
);

/** Says yes or no to an invitation. */
export const ANSWER_CIRCLE = graphql(
  `
    mutation AnswerCircle($input: CircleAnswerInput!) {
      outcome: answerCircle(input: $input) {
        ...CircleOutcome
      }
    }
  `,
  [CIRCLE_OUTCOME],
);

/** Puts the viewer's question for the round that comes, or takes it back. */
export const PUT_CIRCLE_QUESTION = graphql(
  `
    mutation PutCircleQuestion($input: CircleQuestionInput!) {
      outcome: putCircleQuestion(input: $input) {
        ...CircleOutcome
      }
    }
  `,
  [CIRCLE_OUTCOME],
);

/** Writes to everybody in the circle. */
export const WRITE_CIRCLE_LINE = graphql(
  `
    mutation WriteCircleLine($input: CircleLineInput!) {
      outcome: writeCircleLine(input: $input) {
        ...CircleOutcome
      }
    }
  `,
  [CIRCLE_OUTCOME],
);

/** Says whether the circle is to have more rounds. */
export const GO_ON_WITH_CIRCLE = graphql(
  `
    mutation GoOnWithCircle($input: CircleAnswerInput!) {
      outcome: goOnWithCircle(input: $input) {
        ...CircleOutcome
      }
    }
  `,
  [CIRCLE_OUTCOME],
);

/** Never sits with whoever has a seat again. */
export const BLOCK_CIRCLE_SEAT = graphql(
  `
    mutation BlockCircleSeat($input: CircleSeatInput!) {
      outcome: blockCircleSeat(input: $input) {
        ...CircleOutcome
      }
    }
  `,
  [CIRCLE_OUTCOME],
);

/** Leaves for ever. */
export const LEAVE_CIRCLE = graphql(
  `
    mutation LeaveCircle($input: CircleInput!) {
      outcome: leaveCircle(input: $input) {
        ...CircleOutcome
      }
    }
  `,
  [CIRCLE_OUTCOME],
);

/** Begins an account of a practice with lines. */
export const TAKE_CIRCLE_LINES = graphql(`
  mutation TakeCircleLines($input: TakeCircleLinesInput!) {
    outcome: takeCircleLines(input: $input) {
      __typename
      ... on CircleLinesTaken {
        practiceDraftId
      }
      ... on CircleRefused {
        reason
      }
    }
  }
`);

export type CircleInList = ResultOf<typeof CIRCLES_PAGE>["circles"][number];
export type WishOfCircle = NonNullable<ResultOf<typeof CIRCLE_WISH>["circleWish"]>;
export type QuestionOfRound = NonNullable<ResultOf<typeof CIRCLE_PAGE>["circleAgenda"]>["questions"][number];
export type LineOfCircle = NonNullable<ResultOf<typeof CIRCLE_PAGE>["circleLines"]>["edges"][number]["node"];

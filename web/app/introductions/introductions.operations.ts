import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** What a list and a page tell of an introduction. */
const INTRODUCTION = graphql(`
  fragment IntroductionFacts on Introduction @_unmask {
    id
    side
    postId
    postTitle {
      language
      value
    }
    stage
    declineReason
    askedOn
    deadline
    newMessages
    viewerConsents
    viewerCan
    feedback
    other {
      organization
      person
    }
  }
`);

/** A page of the viewer's introductions, newest first. */
export const INTRODUCTIONS_PAGE = graphql(
  `
    query IntroductionsPage($first: Int!, $after: String) {
      introductions(first: $first, after: $after) {
        edges {
          node {
            ...IntroductionFacts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [INTRODUCTION],
);

/** One introduction with a page of what was written, newest first. */
export const INTRODUCTION_PAGE = graphql(
  `
    query IntroductionPage($id: ID!, $first: Int!, $after: String) {
      introduction(id: $id) {
        ...IntroductionFacts
        choices {
          postId
          state
        }
      }
      conversation(introductionId: $id, first: $first, after: $after) {
        edges {
          node {
            number
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
  [INTRODUCTION],
);

/** What a post is called that an asker named; nobody keeps that for them. */
export const NAMED_POST = graphql(`
  query NamedPost($id: ID!) {
    postCard(id: $id) {
      title {
        language
        value
      }
    }
  }
`);

/** Which of the newest messages are the viewer's: for a page that shows older ones. */
export const NEWEST_MESSAGES = graphql(`
  query NewestMessages($id: ID!, $first: Int!) {
    conversation(introductionId: $id, first: $first) {
      edges {
        node {
          number
          isOwn
        }
      }
    }
  }
`);

/** Remembers up to where the viewer has read. */
export const MARK_INTRODUCTION_READ = graphql(`
  mutation MarkIntroductionRead($input: MarkReadInput!) {
    markIntroductionRead(input: $input)
  }
`);

/** The post to ask about, and the ids of what the office has published itself. */
export const ASK_PAGE = graphql(`
  query AskPage($id: ID!) {
    postCard(id: $id) {
      id
      purpose
      topics
      title {
        language
        value
      }
    }
    publishedDrafts {
      publishedId
    }
  }
`);

/** The posts for the same purpose, of which one could be asked next. */
export const POSTS_TO_ASK_NEXT = graphql(`
  query PostsToAskNext($purpose: PostPurpose!, $first: Int!) {
    posts(filter: { purpose: $purpose }, first: $first) {
      edges {
        node {
          id
          topics
          title {
            language
            value
          }
        }
      }
    }
  }
`);

/** What became of an act: where it leads, or why nothing was done. */
export const INTRODUCTION_OUTCOME = graphql(`
  fragment IntroductionOutcome on IntroductionResult @_unmask {
    __typename
    ... on IntroductionDone {
      introduction {
        id
      }
    }
    ... on IntroductionRefused {
      reason
    }
  }
`);

/** Asks the author of the first post, then the next. */
export const BEGIN_INQUIRY = graphql(
  `
    mutation BeginInquiry($input: BeginInquiryInput!) {
      outcome: beginInquiry(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** The words of a message that could tell who its author is. */
export const TELLING_WORDS = graphql(`
  query TellingWords($text: String!) {
    tellingWords(text: $text) {
      surface
      category
    }
  }
`);

/** Writes to the other side. */
export const SEND_MESSAGE = graphql(
  `
    mutation SendMessage($input: SendMessageInput!) {
      outcome: sendMessage(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Declines with a reason. */
export const DECLINE_INTRODUCTION = graphql(
  `
    mutation DeclineIntroduction($input: DeclineIntroductionInput!) {
      outcome: declineIntroduction(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Accepts a request. */
export const ACCEPT_INTRODUCTION = graphql(
  `
    mutation AcceptIntroduction($input: IntroductionInput!) {
      outcome: acceptIntroduction(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Takes a request back. */
export const CANCEL_INTRODUCTION = graphql(
  `
    mutation CancelIntroduction($input: IntroductionInput!) {
      outcome: cancelIntroduction(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Consents to names. */
export const CONSENT_TO_REVEAL = graphql(
  `
    mutation ConsentToReveal($input: IntroductionInput!) {
      outcome: consentToReveal(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Takes that back. */
export const TAKE_CONSENT_BACK = graphql(
  `
    mutation TakeConsentBack($input: IntroductionInput!) {
      outcome: takeConsentBack(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Ends a conversation. */
export const LEAVE_INTRODUCTION = graphql(
  `
    mutation LeaveIntroduction($input: IntroductionInput!) {
      outcome: leaveIntroduction(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

/** Ends it for good. */
export const BLOCK_INTRODUCTION = graphql(
  `
    mutation BlockIntroduction($input: IntroductionInput!) {
      outcome: blockIntroduction(input: $input) {
        ...IntroductionOutcome
      }
    }
  `,
  [INTRODUCTION_OUTCOME],
);

export type IntroductionInList = ResultOf<
  typeof INTRODUCTIONS_PAGE
>["introductions"]["edges"][number]["node"];

/** What a side may do. */
export type ActName = IntroductionInList["viewerCan"][number];
export type ChoiceOfInquiry = NonNullable<
  NonNullable<ResultOf<typeof INTRODUCTION_PAGE>["introduction"]>["choices"]
>[number];
export type MessageInTalk = NonNullable<
  ResultOf<typeof INTRODUCTION_PAGE>["conversation"]
>["edges"][number]["node"];

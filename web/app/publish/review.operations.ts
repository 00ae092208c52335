import { POST_DOCUMENT } from "#web/board/post-document.operations.ts";
import { LADDER_DOCUMENT } from "#web/ladder/ladder-document.operations.ts";
import { OFFICE_DOCUMENT } from "#web/office/office-document.operations.ts";
import { ROLE_DOCUMENT } from "#web/role/role-document.operations.ts";
import { graphql, type ResultOf } from "#web/platform/graphql.ts";
import { PRACTICE_DOCUMENT } from "#web/practice/practice-document.operations.ts";

/** Everything an author should know before a draft leaves, with the names that levels have at home. */
export const REVIEW_PAGE = graphql(
  `
    query ReviewPage($id: ID!) {
      draftReview(draftId: $id) {
        kind
        title {
          language
          value
        }
        document {
          __typename
          ... on PublishedLadder {
            ...LadderDocument
          }
          ... on PublishedOffice {
            ...OfficeDocument
          }
          ... on PublishedPractice {
            ...PracticeDocument
          }
          ... on PublishedComment {
            language
            quarter
            byAuthor
            pseudonym
            text {
              language
              value
            }
          }
          ... on PublishedRole {
            ...RoleDocument
          }
          ... on PublishedPost {
            ...PostDocument
          }
        }
        documentText
        sha256
        holdsHan
        replacedTitles {
          language
          from
          to
        }
        textRisk {
          state
          unresolved
          publicPassages {
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
          }
        }
        passages {
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
          before {
            text
            findingKey
          }
          after
          changed
        }
        findings {
          key
          surface
          category
          occurrences
          suggestion
          mayKeep
          decision
          replacement
          resolved
        }
        face {
          face {
            industry
            region
            size
            officeAge
            teamSize
            reportingLine
          }
          members
          reason
          hidden {
            attribute
            reason
          }
          membersNeeded
        }
        problems {
          code
          elementId
          count
        }
        hiding {
          quarter
          band
          hiddenAmong
          costs {
            fact
            cost
          }
          options {
            cellId
            face {
              industry
              region
              size
              officeAge
              teamSize
              reportingLine
            }
            band
            hiddenAmong
            chosen
          }
          cheapest {
            leaveOut
            cellId
            hiddenAmong
          }
        }
        nextAttribute {
          among
          atLeast
          attributes
        }
        leavesInBatch
        secondPerson {
          confirmedByViewer
          confirmedByColleague
          alone
        }
        peerReview {
          state
          needed
          given
        }
        viewerCanEdit
        viewerCanPublish
      }
      ladderDraft(id: $id) {
        levels {
          id
          code
          internalTitle
          externalTitles {
            language
            value
          }
        }
      }
      publications(draftId: $id, first: 1) {
        edges {
          node {
            id
            state
            sha256
          }
        }
      }
    }
  `,
  [LADDER_DOCUMENT, OFFICE_DOCUMENT, PRACTICE_DOCUMENT, ROLE_DOCUMENT, POST_DOCUMENT],
);

/** Keeps what a person decided about marked words. */
export const DECIDE_FINDINGS = graphql(`
  mutation DecideFindings($input: DecideFindingsInput!) {
    decideFindings(input: $input) {
      __typename
    }
  }
`);

/** Keeps how much of the face is shown. */
export const CHOOSE_FACE = graphql(`
  mutation ChooseFace($input: ChooseFaceInput!) {
    chooseFace(input: $input)
  }
`);

/** Publishes the text whose SHA-256 the author saw. */
export const CONFIRM_PUBLICATION = graphql(`
  mutation ConfirmPublication($input: ConfirmPublicationInput!) {
    confirmPublication(input: $input) {
      __typename
      ... on PublicationConfirmed {
        publication {
          id
        }
      }
    }
  }
`);

type ReviewPage = ResultOf<typeof REVIEW_PAGE>;
export type DraftReview = NonNullable<ReviewPage["draftReview"]>;
export type DraftLevelName = NonNullable<ReviewPage["ladderDraft"]>["levels"][number];
export type StandingPublication = ReviewPage["publications"]["edges"][number]["node"];
export type Passage = DraftReview["passages"][number];
export type Finding = DraftReview["findings"][number];
export type Hiding = NonNullable<DraftReview["hiding"]>;
export type FaceExplanation = DraftReview["face"];
export type PublicationProblem = DraftReview["problems"][number];

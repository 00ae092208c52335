import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** Every position with those who could follow, and what positions there could be. */
export const SUCCESSION_PAGE = graphql(`
  query SuccessionPage {
    succession {
      id
      draftId
      kind
      title {
        language
        value
      }
      levelId
      levelTitle {
        language
        value
      }
      internalTitle
      isGone
      successors {
        id
        name
        readiness
      }
      readyNow
      readyLater
    }
    positionChoices {
      draftId
      title {
        language
        value
      }
      levels {
        id
        title {
          language
          value
        }
        internalTitle
      }
    }
  }
`);

/** The same as it leaves the page: counts, and nobody's name. */
export const SUCCESSION_EXPORT = graphql(`
  query SuccessionExport {
    succession {
      kind
      title {
        language
        value
      }
      levelId
      levelTitle {
        language
        value
      }
      internalTitle
      isGone
      readyNow
      readyLater
    }
  }
`);

const OUTCOME = graphql(`
  fragment SuccessionOutcome on SuccessionResult {
    __typename
    ... on SuccessionRefused {
      code
    }
  }
`);

/** Adds a position. */
export const ADD_POSITION = graphql(
  `
    mutation AddPosition($input: AddPositionInput!) {
      addPosition(input: $input) {
        ...SuccessionOutcome
      }
    }
  `,
  [OUTCOME],
);

/** Takes a position out. */
export const REMOVE_POSITION = graphql(
  `
    mutation RemovePosition($input: RemovePositionInput!) {
      removePosition(input: $input) {
        ...SuccessionOutcome
      }
    }
  `,
  [OUTCOME],
);

/** Says when somebody could take a position over. */
export const NAME_SUCCESSOR = graphql(
  `
    mutation NameSuccessor($input: NameSuccessorInput!) {
      nameSuccessor(input: $input) {
        ...SuccessionOutcome
      }
    }
  `,
  [OUTCOME],
);

/** Takes somebody out of a position. */
export const REMOVE_SUCCESSOR = graphql(
  `
    mutation RemoveSuccessor($input: RemoveSuccessorInput!) {
      removeSuccessor(input: $input) {
        ...SuccessionOutcome
      }
    }
  `,
  [OUTCOME],
);

export type Position = ResultOf<typeof SUCCESSION_PAGE>["succession"][number];
export type SuccessionOutcome = ResultOf<typeof OUTCOME>;
export type PositionChoices = ResultOf<typeof SUCCESSION_PAGE>["positionChoices"];

import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** A draft in full, as its own organisation sees it. */
export const DRAFT = graphql(`
  fragment Draft on LadderDraft {
    id
    version
    title {
      language
      value
    }
    language
    strategy
    strategyRationale {
      language
      value
    }
    roleFamily
    individualContributor
    mission {
      language
      value
    }
    overview {
      language
      value
    }
    tracks {
      id
      name {
        language
        value
      }
      kind
    }
    dimensions {
      id
      name {
        language
        value
      }
      description {
        language
        value
      }
    }
    levels {
      id
      trackId
      code
      internalTitle
      grade
      payStep
      externalTitles {
        language
        value
      }
      rank
      years {
        min
        max
      }
      scope
      summary {
        language
        value
      }
      newToOpenSource
    }
    expectations {
      id
      levelId
      dimensionId
      kind
      horizon
      text {
        language
        value
      }
    }
    notExpected {
      levelId
      dimensionId
    }
    conditions {
      id
      text {
        language
        value
      }
    }
    importReport {
      fileName
      format
      warnings {
        code
        line
        message
      }
    }
    viewerCanEdit
    viewerCanPublish
  }
`);

export const DRAFT_PAGE = graphql(
  `
    query DraftPage($id: ID!) {
      ladderDraft(id: $id) {
        ...Draft
      }
    }
  `,
  [DRAFT],
);

export type Draft = ResultOf<typeof DRAFT>;
export type DraftLevel = Draft["levels"][number];
export type DraftDimension = Draft["dimensions"][number];
export type DraftExpectation = Draft["expectations"][number];

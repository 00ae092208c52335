import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** What changes from one level of a published ladder to another. */
export const LEVEL_CHANGES_PAGE = graphql(`
  query LevelChangesPage($id: ID!, $from: Int!, $to: Int!, $language: String) {
    levelChanges(publishedLadderId: $id, from: $from, to: $to, language: $language) {
      changed
      added
      removed
      unchanged
      ladder {
        id
        title {
          language
          value
        }
        language
      }
      levels {
        ordinal
        rank
        titles {
          language
          value
        }
      }
      from {
        ordinal
        titles {
          language
          value
        }
        rank
        years {
          min
          max
        }
        scope
        newToOpenSource
      }
      to {
        ordinal
        titles {
          language
          value
        }
        rank
        years {
          min
          max
        }
        scope
        newToOpenSource
      }
      rows {
        dimension
        name {
          language
          value
        }
        kind
        horizon
        unchanged
        changes {
          kind
          before {
            text
            changed
          }
          after {
            text
            changed
          }
        }
      }
    }
  }
`);

export type LevelChanges = NonNullable<ResultOf<typeof LEVEL_CHANGES_PAGE>["levelChanges"]>;

import { graphql } from "#web/platform/graphql.ts";

/** What ladders say of one title. */
export const TITLE_USAGE = graphql(`
  fragment TitleUsageLine on TitleUsage {
    title
    language
    countBand
    ranks {
      lowest
      highest
      middle {
        lowerQuartile
        median
        upperQuartile
      }
    }
    consensus
    agreement
  }
`);

/** One title in the words of the others. */
export const TITLES_PAGE = graphql(
  `
    query TitlesPage($text: String, $roleFamily: RoleFamily) {
      titleCrosswalk(text: $text, roleFamily: $roleFamily) {
        match {
          roleFamily
          confidence
          ranks {
            min
            max
          }
          occupations {
            scheme
            code
            url
            title
          }
        }
        usage {
          ...TitleUsageLine
        }
        roles {
          roleFamily
          percent
        }
        nextSteps {
          title
          rank
          percent
        }
        roleSteps {
          kind
          family
          jobFamily
          percent
        }
        duties {
          titles {
            title
            language
            countBand
          }
          pairs {
            first
            second
            percent
            shared
            onlyFirst
            onlySecond
          }
        }
        role {
          roleFamily
          countBand
          upperQuartileOfHighest
          titles {
            ...TitleUsageLine
          }
        }
      }
    }
  `,
  [TITLE_USAGE],
);

/** The roles with their most common titles. */
export const TITLE_ROLES = graphql(`
  query TitleRoles {
    roleTitles {
      roleFamily
      countBand
      titles {
        title
        language
      }
    }
  }
`);

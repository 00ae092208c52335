import { graphql } from "#web/platform/graphql.ts";

/** The newest statistics as they were released. */
export const STATISTICS_PAGE = graphql(`
  query StatisticsPage {
    statistics {
      quarter
      tables {
        table
        groups {
          group
          figures {
            quarter
            policyVersion
            base {
              from
              to
            }
            shares {
              value
              percent
              bound
            }
            quantiles {
              quantile
              value
              bound
            }
          }
        }
      }
    }
  }
`);

/** The rules that statistics are made under. */
export const STATISTICS_RULES_PAGE = graphql(`
  query StatisticsRulesPage {
    releasePolicy {
      version
      dataAgeDays
      minimumDifference
      minimumForCentre
      minimumForQuarters
      minimumForTenths
      shareSteps {
        from
        percent
      }
      smallestShare
      largestShare
      levelStep
      fewestLevels
      mostLevels
      rankStep
      lowestRank
      highestRank
      centralValues
      fewestCentralValues
      comparedQuarters
      feasibleValues
      payStatistics
    }
  }
`);

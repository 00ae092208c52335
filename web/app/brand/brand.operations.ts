import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** The viewer's own plans, and all that the organisation is told of everybody's. */
export const BRAND_PAGE = graphql(`
  query BrandPage {
    brandPlan {
      id
      kind
      title
      state
      due
    }
    brandPlanCounts {
      kind
      state
      people
    }
  }
`);

/** Writes one of the viewer's own plans. */
export const SAVE_BRAND_PLAN = graphql(`
  mutation SaveBrandPlan($input: SavePlanInput!) {
    saveBrandPlan(input: $input) {
      __typename
      ... on BrandPlanRefused {
        code
      }
    }
  }
`);

/** Deletes one of the viewer's own plans. */
export const DELETE_BRAND_PLAN = graphql(`
  mutation DeleteBrandPlan($id: ID!) {
    deleteBrandPlan(id: $id)
  }
`);

export type Plan = ResultOf<typeof BRAND_PAGE>["brandPlan"][number];
export type PlanCount = ResultOf<typeof BRAND_PAGE>["brandPlanCounts"][number];

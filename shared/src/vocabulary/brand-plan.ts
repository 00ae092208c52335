/** What people do in public for their office and for themselves (product.md K10). */
export const BRAND_PLAN_KINDS = ["TALK", "ARTICLE", "PUBLIC_ROLE"] as const;
export type BrandPlanKind = (typeof BRAND_PLAN_KINDS)[number];

/** How far such a plan has come. */
export const BRAND_PLAN_STATES = ["IDEA", "SUBMITTED", "DONE", "DROPPED"] as const;
export type BrandPlanState = (typeof BRAND_PLAN_STATES)[number];

/** When somebody could take a position over (product.md K14). */
export const READINESS = ["READY_NOW", "IN_ONE_TO_TWO_YEARS"] as const;
export type Readiness = (typeof READINESS)[number];

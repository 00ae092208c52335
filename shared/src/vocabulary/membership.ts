/** How an organisation stands in the network: only those that are counted can hide one another. */
export const MEMBERSHIP_STATES = ["NOT_VERIFIED", "WAITING", "COUNTED", "LEFT"] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

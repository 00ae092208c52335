/** What went well on the page of people, as the answer of the server calls it. */
export const PEOPLE_NEWS = [
  "MemberInvited",
  "InvitationRevoked",
  "MemberRoleChanged",
  "MemberRemoved",
] as const;
export type PeopleNews = (typeof PEOPLE_NEWS)[number];

/** Whether an outcome, or what stands in an address, is good news. */
export const isPeopleNews = (outcome: string | null): outcome is PeopleNews =>
  PEOPLE_NEWS.includes(outcome as PeopleNews);

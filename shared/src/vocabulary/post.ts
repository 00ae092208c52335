/** What a post on the board is for: to give time, to ask for it, or to lay two offices' notes side by side. */
export const POST_PURPOSES = ["MENTOR_OFFER", "MENTOR_REQUEST", "COMPARE_NOTES"] as const;
export type PostPurpose = (typeof POST_PURPOSES)[number];

/** What leaders of open source offices want to talk about. */
export const BOARD_TOPICS = [
  "SETTING_UP",
  "STRATEGY_AND_FUNDING",
  "FIRST_LADDER",
  "LEVELING",
  "HIRING",
  "RETENTION",
  "PROMOTION",
  "CAREER_OF_LEADERS",
  "PUBLIC_PRESENCE",
  "METRICS",
  "COMPLIANCE",
  "UPSTREAM",
  "INNERSOURCE",
  "COMMUNITY",
  "MOVING_IN",
  "CHINESE_AND_GLOBAL",
] as const;
export type BoardTopic = (typeof BOARD_TOPICS)[number];

/** How two who found each other would meet. */
export const POST_FORMATS = ["ONE_OFF", "MONTHLY", "PEER_SWAP", "GROUP"] as const;
export type PostFormat = (typeof POST_FORMATS)[number];

/** What the author of a post would like to have in return. */
export const POST_RETURNS = ["NOTHING", "FEEDBACK", "SWAP", "WRITE_UP"] as const;
export type PostReturn = (typeof POST_RETURNS)[number];

/** For how many at once there is room, as peers read it. */
export const CAPACITY_BANDS = ["ONE", "TWO_TO_THREE", "MORE"] as const;
export type CapacityBand = (typeof CAPACITY_BANDS)[number];

/** The band that a number of people lies in. */
export function capacityBand(capacity: number): CapacityBand {
  if (capacity <= 1) return "ONE";
  return capacity <= 3 ? "TWO_TO_THREE" : "MORE";
}

/** Why a post is suggested to somebody, weightiest first. */
export const SUGGESTION_REASONS = [
  "TOPICS",
  "FUNCTIONS",
  "RANK",
  "HOURS",
  "STARTING_UP",
  "FORMAT",
  "LANGUAGE",
] as const;
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

/** What posts of a purpose look for: who offers time those who ask for it, and the other way round. */
export const SOUGHT_PURPOSE = {
  MENTOR_OFFER: "MENTOR_REQUEST",
  MENTOR_REQUEST: "MENTOR_OFFER",
  COMPARE_NOTES: "COMPARE_NOTES",
} as const satisfies Record<PostPurpose, PostPurpose>;

/** The blocks of four hours that a day of UTC has: block 0 begins at midnight. */
export const HOUR_BLOCKS = [0, 1, 2, 3, 4, 5] as const;
export type HourBlock = (typeof HOUR_BLOCKS)[number];

/** Hours in one block. */
export const HOURS_OF_BLOCK = 4;

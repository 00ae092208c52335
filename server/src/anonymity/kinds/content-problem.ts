/** What keeps a ladder from becoming a document; it is about a level, a line, or the whole ladder. */
const LADDER_PROBLEMS = [
  "NO_ROLE_FAMILY",
  "NO_LEVELS",
  "LEVEL_WITHOUT_RANK",
  "LEVEL_WITHOUT_EXTERNAL_TITLE",
  "LEVEL_RANKED_BELOW_PREVIOUS",
  "UNKNOWN_REFERENCE",
] as const;

/** What keeps a profile of an office from becoming a document. */
const OFFICE_PROBLEMS = ["NO_PLACEMENTS"] as const;

/** What keeps the account of a practice, or a word about one, from becoming a document. */
const PRACTICE_PROBLEMS = ["NO_PROBLEM_TOLD", "NOTHING_DONE_TOLD", "NO_COMMENT_WRITTEN"] as const;

/** What keeps a post from the board. */
const POST_PROBLEMS = ["NO_TOPIC_CHOSEN", "NOTHING_SAID_ABOUT_IT"] as const;

/** What keeps a content of any kind from becoming a document. */
export const CONTENT_PROBLEMS = [
  ...LADDER_PROBLEMS,
  ...OFFICE_PROBLEMS,
  ...PRACTICE_PROBLEMS,
  ...POST_PROBLEMS,
  "TEXT_OUTSIDE_LIMITS",
] as const;

/** One of them; `id` names the part of the content it is about, null the whole. */
export interface ContentProblem {
  code: (typeof CONTENT_PROBLEMS)[number];
  id: string | null;
}

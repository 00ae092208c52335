import type { Mutant } from "./mutant.ts";

const PRACTICE_TEST = "server/src/publish/kinds/practice.test.ts";
const MOVES_TEST = "server/src/commons/moves/moves-between.test.ts";
const CREATE_FOLLOWS = "server/migrations/workspace/20261122T131000-create-follows.ts";
const TELLING = "web/app/introductions/telling/ask-after-pauses.ts";
const TELLING_TEST = "web/app/introductions/telling/ask-after-pauses.test.ts";
const MOVES = "server/src/commons/moves/moves-between.ts";

const CIRCLE_FOLLOWS = "server/migrations/workspace/20261122T131300-tell-circles-what-members-follow.ts";
const CIRCLES_TEST = "server/src/introductions/circles/circles.test.ts";
const BANDS = "server/src/anonymity/activity/activity-bands.ts";
const BANDS_TEST = "server/src/anonymity/activity/activity-bands.test.ts";
const RELEASE = "server/migrations/workspace/20261122T131200-release-activity.ts";
const ASK = "server/migrations/workspace/20261122T131100-ask-how-talks-went.ts";
const POST_TEST = "server/src/publish/kinds/post.test.ts";
const INTRODUCTIONS_TEST = "server/src/introductions/introductions.test.ts";

/** The guards of what somebody follows, of what is told while writing, and of what is told of the authors of posts. */
export const MUTANTS_OF_FOLLOWS: readonly Mutant[] = [
  {
    name: "a colleague may see what somebody follows",
    file: CREATE_FOLLOWS,
    from: "CREATE POLICY own_person ON follow TO rungs_app USING (${OWN})",
    to: "CREATE POLICY own_person ON follow TO rungs_app USING (true)",
    tests: [PRACTICE_TEST],
  },
  {
    name: "a level that is renamed loses its lines",
    file: MOVES,
    from: "before: pair.before ?? take(free().find(({ rank }) => rank === pair.rank)),",
    to: "before: pair.before,",
    tests: [MOVES_TEST],
  },
  {
    name: "the answer about an older text is told",
    file: TELLING,
    from: "if (!signal.aborted) tell(words);",
    to: "tell(words);",
    tests: [TELLING_TEST],
  },
  // Activity and feedback
  {
    name: "two offices make a band",
    file: BANDS,
    from: "const OFFICES_ANSWERED = 3;",
    to: "const OFFICES_ANSWERED = 2;",
    tests: [BANDS_TEST],
  },
  {
    name: "whoever asks often weighs more",
    file: RELEASE,
    from: "FROM answered GROUP BY draft_id, unit",
    to: "FROM answered GROUP BY draft_id, unit, days",
    tests: [POST_TEST],
  },
  {
    name: "whoever was never answered is not counted",
    file: RELEASE,
    from: "first.at IS NOT NULL OR talk.stage = 'EXPIRED' OR",
    to: "first.at IS NOT NULL OR",
    tests: [POST_TEST],
  },
  {
    name: "what the holder says of a talk is counted as well",
    file: RELEASE,
    from: "ON f.introduction_id = talk.id AND f.side = 'ASKER'",
    to: "ON f.introduction_id = talk.id",
    tests: [POST_TEST],
  },
  {
    name: "one side finds what the other says of their talk",
    file: ASK,
    from: "AND own.side = introduction_feedback.side",
    to: "",
    tests: [INTRODUCTIONS_TEST],
  },
  {
    name: "the operator reads words on the day",
    file: ASK,
    from: "AND f.given_at < date_trunc(",
    to: "AND f.given_at > date_trunc(",
    tests: [INTRODUCTIONS_TEST],
  },
  // Circles
  {
    name: "two who are left learn what the third follows",
    file: CIRCLE_FOLLOWS,
    from: "const FEWEST = 4;",
    to: "const FEWEST = 2;",
    tests: [CIRCLES_TEST],
  },
  {
    name: "a circle learns at once what one of it begins to follow",
    file: CIRCLE_FOLLOWS,
    from: "CROSS JOIN LATERAL unnest(r.followed) AS one (line_id)",
    to: `CROSS JOIN LATERAL (SELECT DISTINCT f.line_id FROM circle_seat s
            JOIN follow f USING (organization_id, person_id) WHERE s.circle_id = c.id) one`,
    tests: [CIRCLES_TEST],
  },
  {
    name: "what only one of a circle followed goes when they leave",
    file: CIRCLE_FOLLOWS,
    from: "FROM circle_round before WHERE before.circle_id = asked_circle",
    to: "FROM circle_round before WHERE false",
    tests: [CIRCLES_TEST],
  },
];

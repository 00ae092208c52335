import type { Mutant } from "./mutant.ts";

const ACTS_TEST = "server/src/introductions/introductions.test.ts";
const STATE_TEST = "server/src/introductions/introduction-state.test.ts";
const GRAPHQL_TEST = "server/src/introductions/introductions.graphql.test.ts";
const ACTS = "server/src/introductions/introduction-acts.ts";
const ACT_ONCE = "server/src/introductions/act-once.ts";
const STATE = "server/src/introductions/introduction-state.ts";
const CREATE_INTRODUCTIONS = "server/migrations/workspace/20261122T118000-create-introductions.ts";
const FOLLOW = "server/src/introductions/live/follow-conversation.ts";
const STREAM = "server/src/introductions/live/conversation-stream.ts";
const FIND = "server/src/introductions/find-introductions.ts";
const LIVE_TEST = "server/src/introductions/live/live.test.ts";
const CREATE_REPORTS = "server/migrations/workspace/20261122T119710-create-reports.ts";
const KEEP_BLOCKS_SILENT = "server/migrations/workspace/20261122T139000-keep-blocks-silent.ts";
const BOOK_SESSIONS = "server/migrations/workspace/20261122T120100-book-sessions.ts";
const RACES_TEST = "server/src/introductions/introduction-races.test.ts";
const SIDE_TEST = "test/privacy/side-channels/introductions.test.ts";
const POST_TEST = "server/src/publish/kinds/post.test.ts";
const BANDS_TEST = "server/src/anonymity/activity/activity-bands.test.ts";
const RELEASE_ACTIVITY = "server/migrations/workspace/20261122T131200-release-activity.ts";
const REPORTS_TEST = "server/src/publish/takedown/takedowns.test.ts";

/** The guards of those who ask and answer without knowing each other. */
export const MUTANTS_OF_INTRODUCTIONS: readonly Mutant[] = [
  // Names
  {
    name: "one consent is a reveal",
    file: STATE,
    from: "const stage = consented.ASKER && consented.ANSWERER ?",
    to: "const stage = consented.ASKER || consented.ANSWERER ?",
    tests: [STATE_TEST],
  },
  {
    name: "what was told is taken back",
    file: STATE,
    from: 'return stage === "REVEALED" ? consented : ASKED.consented;',
    to: "return ASKED.consented;",
    tests: [STATE_TEST],
  },
  {
    name: "names are told where too few are left behind a face",
    file: CREATE_INTRODUCTIONS,
    from: "IF NOT may_be_revealed(asked_introduction) THEN RETURN 'WORN'; END IF;",
    to: "",
    tests: [ACTS_TEST],
  },
  {
    name: "a consent outlives its conversation",
    file: CREATE_INTRODUCTIONS,
    from: "UPDATE introduction_side SET consented_at = NULL WHERE introduction_id = NEW.id;",
    to: "NULL;",
    tests: [ACTS_TEST],
  },
  {
    name: "one's own names are sent",
    file: ACTS,
    from: 'if (holdsOwnSecret && own.stage !== "REVEALED")',
    to: "if (holdsOwnSecret && !own)",
    tests: [GRAPHQL_TEST],
  },
  // Whose it is
  {
    name: "a colleague sees a side",
    file: CREATE_INTRODUCTIONS,
    from: "const OWN = `organization_id = ${ORGANIZATION} AND person_id = ${PERSON}`;",
    to: "const OWN = `organization_id = ${ORGANIZATION}`;",
    tests: [ACTS_TEST],
  },
  {
    name: "who was blocked asks again",
    file: KEEP_BLOCKS_SILENT,
    from: "WHERE (b.person_id = post.person_id AND other.organization_id = ${organization})",
    to: "WHERE (false)",
    tests: [ACTS_TEST],
  },
  {
    name: "who has blocked somebody reaches them again",
    file: KEEP_BLOCKS_SILENT,
    from: "OR (b.person_id = ${person} AND other.organization_id = post.organization_id))`;",
    to: "OR (false))`;",
    tests: [ACTS_TEST],
  },
  {
    name: "a request that reaches nobody is over at once",
    file: KEEP_BLOCKS_SILENT,
    from: "i.stage NOT IN ('ASKED', 'QUESTIONED')",
    to: "true",
    tests: [ACTS_TEST],
  },
  {
    name: "a post that was asked lets others be tried",
    file: "server/src/introductions/begin-inquiry.ts",
    from: "    await requireNotAskedAlready(manager, person, postIds);\n    await requireSomebodyToAsk(manager, postIds);",
    to: "    await requireSomebodyToAsk(manager, postIds);\n    await requireNotAskedAlready(manager, person, postIds);",
    tests: [ACTS_TEST],
  },
  {
    name: "the hour of a message is told",
    file: "server/src/introductions/find-introductions.ts",
    from: "AT TIME ZONE 'UTC', 'YYYY-MM-DD')",
    to: "AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')",
    tests: [GRAPHQL_TEST],
  },
  // Once, and in order
  {
    name: "acts on one introduction do not wait for each other",
    file: ACTS,
    from: "FROM introduction WHERE id = $1 FOR UPDATE",
    to: "FROM introduction WHERE id = $1",
    tests: [ACTS_TEST, RACES_TEST],
  },
  {
    name: "a key serves for another request",
    file: ACT_ONCE,
    from: 'if (!known) throw new Refused("KEY_USED");',
    to: 'if (!known) return { ok: true, introductionId: "" };',
    tests: [ACTS_TEST],
  },
  {
    name: "nobody counts how often one writes",
    file: ACT_ONCE,
    from: "if (count > times)",
    to: "if (count < 0)",
    tests: [ACTS_TEST],
  },
  {
    name: "who writes forty times at once is counted once",
    file: ACT_ONCE,
    from: 'await takeTurns(manager, "acts", personId);',
    to: "",
    tests: [ACTS_TEST],
  },
  {
    name: "a consent to names is one also of who has left",
    file: CREATE_INTRODUCTIONS,
    from: "IF known_to <> 2 THEN RAISE EXCEPTION 'one of the two is here no longer' USING ERRCODE = 'P0002'; END IF;",
    to: "",
    tests: [RACES_TEST],
  },
  {
    name: "within a day a list tells who came first",
    file: FIND,
    from: 'ORDER BY ${dateOf("i.asked_at")} DESC',
    to: "ORDER BY i.asked_at DESC",
    tests: [SIDE_TEST],
  },
  {
    name: "a session of others answers that it is too late",
    file: BOOK_SESSIONS,
    from: "IF own_side IS NULL THEN RETURN 'NOT_FOUND'; END IF;",
    to: "",
    tests: [SIDE_TEST],
  },
  {
    name: "more are accepted than there is room for",
    file: ACTS,
    from: "if (!hasRoom) throw",
    to: "if (hasRoom === null) throw",
    tests: [ACTS_TEST],
  },
  {
    name: "who is gone goes on asking",
    file: CREATE_INTRODUCTIONS,
    from: "JOIN member m ON m.person_id = asking.person_id AND m.organization_id = asking.organization_id",
    to: "",
    tests: [ACTS_TEST],
  },
  // What is told live
  {
    name: "a stream outlives its session",
    file: FOLLOW,
    from: "if (signal.aborted || !(await mayGoOn())) return;",
    to: "if (signal.aborted) return;",
    tests: [LIVE_TEST],
  },
  {
    name: "whoever comes back is told the last message again",
    file: FIND,
    from: "AND m.seq > $4",
    to: "AND m.seq >= $4",
    tests: [LIVE_TEST],
  },
  {
    name: "a stream opens for others",
    file: STREAM,
    from: "if (!id.success || !(await findIntroduction(workspace, person, id.data))) return 404;",
    to: "if (!id.success) return 404;",
    tests: [LIVE_TEST],
  },
  {
    name: "a stream counts as use of its session",
    file: STREAM,
    from: "const person = memberOf(await findViewer(headers, { isUse: false }));",
    to: "const person = memberOf(await findViewer(headers));",
    tests: [LIVE_TEST],
  },
  {
    name: "a stream tells how long a message is",
    file: "server/src/platform/http/handle-stream.ts",
    from: '" ".repeat((BUCKET - rest) % BUCKET)',
    to: '""',
    tests: [SIDE_TEST],
  },
  {
    name: "one person holds any number of streams",
    file: STREAM,
    from: "if ((open.get(person.personId) ?? 0) >= MOST) return 429;",
    to: "",
    tests: [LIVE_TEST],
  },
  // Reports
  {
    name: "who reports is in no conversation",
    file: "server/src/publish/reports/reports.ts",
    from: "return sides.length === 1;",
    to: "return sides.length < 2;",
    tests: [REPORTS_TEST],
  },
  {
    name: "one reports all day long",
    file: "server/src/publish/reports/reports.ts",
    from: "return count >= LIMITS.reportsOfDay;",
    to: "return count < 0;",
    tests: [REPORTS_TEST],
  },
  {
    name: "what was decided is decided again",
    file: CREATE_REPORTS,
    from: "WHERE r.id = wanted AND r.decision IS NULL FOR UPDATE;",
    to: "WHERE r.id = wanted FOR UPDATE;",
    tests: [REPORTS_TEST],
  },
  {
    name: "anybody decides about a report",
    file: CREATE_REPORTS,
    from: "IF NOT ${IS_OPERATOR} THEN RETURN false; END IF;",
    to: "",
    tests: [REPORTS_TEST],
  },
  {
    name: "what was reported is sent to the next on a list",
    file: CREATE_REPORTS,
    from: "WHERE i.id = wanted AND q.id = i.inquiry_id AND q.ended_at IS NULL",
    to: "WHERE false",
    tests: [ACTS_TEST],
  },
  {
    name: "an operator is told which conversation was reported",
    file: CREATE_REPORTS,
    from: "SELECT r.id, CASE WHEN r.snapshot_id IS NULL THEN 'CONVERSATION' ELSE 'POST' END, r.snapshot_id, r.reason,",
    to: "SELECT r.id, CASE WHEN r.snapshot_id IS NULL THEN 'CONVERSATION' ELSE 'POST' END, coalesce(r.snapshot_id, r.introduction_id), r.reason,",
    tests: [REPORTS_TEST],
  },
  // What a quarter tells of who answers
  {
    name: "one more answer moves how many were helped",
    file: "server/src/anonymity/activity/activity-bands.ts",
    from: "told.heardSince < OFFICES_HEARD",
    to: "told.heardSince < 1",
    tests: [BANDS_TEST],
  },
  {
    name: "answers that were told of count as new ones",
    file: RELEASE_ACTIVITY,
    from: "heard.draft_id = p.draft_id AND heard.given_at >= coalesce(",
    to: "heard.draft_id = p.draft_id OR heard.given_at >= coalesce(",
    tests: [POST_TEST],
  },
  {
    name: "who pauses is not slow",
    file: RELEASE_ACTIVITY,
    from: "OR (talk.stage = 'FULL' AND talk.ended_at >= talk.asked_at + interval '7 days')",
    to: "",
    tests: [POST_TEST],
  },
];

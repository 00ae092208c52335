import type { Mutant } from "./mutant.ts";

const ACTS_TEST = "server/src/introductions/introductions.test.ts";
const STATE_TEST = "server/src/introductions/introduction-state.test.ts";
const GRAPHQL_TEST = "server/src/introductions/introductions.graphql.test.ts";
const ACTS = "server/src/introductions/introduction-acts.ts";
const ACT_ONCE = "server/src/introductions/act-once.ts";
const STATE = "server/src/introductions/introduction-state.ts";
const CREATE_INTRODUCTIONS = "server/migrations/workspace/20261122T118000-create-introductions.ts";

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
    file: CREATE_INTRODUCTIONS,
    from: "WHERE (b.person_id = post.person_id AND other.organization_id = ${ORGANIZATION})",
    to: "WHERE false",
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
    tests: [ACTS_TEST],
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
];

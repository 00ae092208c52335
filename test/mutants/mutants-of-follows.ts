import type { Mutant } from "./mutant.ts";

const PRACTICE_TEST = "server/src/publish/kinds/practice.test.ts";
const MOVES_TEST = "server/src/commons/moves/moves-between.test.ts";
const CREATE_FOLLOWS = "server/migrations/workspace/20261122T131000-create-follows.ts";
const TELLING = "web/app/introductions/telling/ask-after-pauses.ts";
const TELLING_TEST = "web/app/introductions/telling/ask-after-pauses.test.ts";
const MOVES = "server/src/commons/moves/moves-between.ts";

/** The guards of what somebody follows, and of what is told while writing. */
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
];

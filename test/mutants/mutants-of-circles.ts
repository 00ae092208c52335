import type { Mutant } from "./mutant.ts";

const CIRCLES_TEST = "server/src/introductions/circles/circles.test.ts";
const CREATE_CIRCLES = "server/migrations/workspace/20261122T130000-create-circles.ts";

/** The guards of people who sit together and do not know with whom. */
export const MUTANTS_OF_CIRCLES: readonly Mutant[] = [
  {
    name: "two of one organisation sit in a circle",
    file: "server/src/introductions/circles/match-circles.ts",
    from: "one.office !== other.office && ",
    to: "",
    tests: ["server/src/introductions/circles/match-circles.test.ts"],
  },
  {
    name: "a circle begins with whoever has not said no",
    file: "server/src/introductions/circles/plan-circle.ts",
    from: "seats.filter(({ answer }) => answer === true)",
    to: "seats.filter(({ answer }) => answer !== false)",
    tests: ["server/src/introductions/circles/plan-circle.test.ts"],
  },
  {
    name: "whoever has left a circle reads on",
    file: CREATE_CIRCLES,
    from: "WHERE own.circle_id = ${circle} AND own.left_on IS NULL AND ${own",
    to: "WHERE own.circle_id = ${circle} AND ${own",
    tests: [CIRCLES_TEST],
  },
  {
    name: "whom one has blocked one meets again",
    file: CREATE_CIRCLES,
    from: "AND b.blocked_person_id = o.person_id)",
    to: "AND false)",
    tests: [CIRCLES_TEST],
  },
  {
    name: "a question goes with the seat that asked it",
    file: CREATE_CIRCLES,
    from: "SET left_on = ${TODAY} WHERE s.circle_id = asked_circle AND s.seat = own.seat;",
    to: `SET left_on = \${TODAY} WHERE s.circle_id = asked_circle AND s.seat = own.seat;
          DELETE FROM circle_question q WHERE q.circle_id = asked_circle AND q.seat = own.seat;`,
    tests: [CIRCLES_TEST],
  },
  {
    name: "that a seat was left is shown at once",
    file: CREATE_CIRCLES,
    from: "coalesce(s.left_on < ${TODAY}, false)",
    to: "s.left_on IS NOT NULL",
    tests: [CIRCLES_TEST],
  },
  {
    name: "a question that was chosen is taken back",
    file: CREATE_CIRCLES,
    from: " OR newest.chosen_seat = own.seat",
    to: "",
    tests: [CIRCLES_TEST],
  },
];

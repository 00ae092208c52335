import fc from "fast-check";
import { expect, test } from "vitest";

import { type MatchedCircle, matchCircles, type WaitingWish } from "./match-circles.ts";
import {
  type CircleStanding,
  planCircle,
  roundStage,
  ROUNDS_AT_ONCE,
  type SeatStanding,
} from "./plan-circle.ts";

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date("2027-03-08T05:17:00Z");
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY);

test("a circle begins without those who do not say yes, and not at all with fewer than five", () => {
  const asked = (...answers: (boolean | null)[]) =>
    planCircle(
      standing({ stage: "GATHERED", seats: answers.map((answer, at) => seat(at, { answer })) }),
      NOW,
    );
  const [yes, no] = [true, false];
  expect(asked(yes, yes, yes, yes, null, no)).toEqual({ act: "wait" });
  expect(asked(yes, yes, yes, yes, yes, null)).toEqual({ act: "wait" });
  expect(asked(yes, yes, no, yes, yes, yes)).toEqual({ act: "begin", seats: ["A", "B", "D", "E", "F"] });
  expect(asked(yes, yes, yes, null, no)).toEqual({ act: "dissolve" });
  const late = (...answers: (boolean | null)[]) =>
    planCircle(
      standing({
        stage: "GATHERED",
        seats: answers.map((answer, at) => seat(at, { answer })),
        answerBy: NOW,
      }),
      NOW,
    );
  expect(late(yes, yes, null, yes, yes, yes)).toEqual({ act: "begin", seats: ["A", "B", "D", "E", "F"] });
  expect(late(yes, yes, null, yes, yes, null)).toEqual({ act: "dissolve" });
});

test("rounds are on Wednesdays, four weeks from each other, and known a week before", () => {
  const first = planCircle(standing({ rounds: [] }), NOW);
  expect(first).toEqual({ act: "setRound", startsAt: new Date("2027-03-17T01:00:00Z") });
  const rounds = [new Date("2027-03-17T01:00:00Z")];
  const at = (instant: string) => planCircle(standing({ rounds }), new Date(instant));
  expect(at("2027-03-17T00:59:00Z")).toEqual({ act: "wait" });
  expect(at("2027-03-24T00:59:00Z")).toEqual({ act: "wait" });
  expect(at("2027-03-24T05:17:00Z")).toEqual({
    act: "setRound",
    startsAt: new Date("2027-04-14T01:00:00Z"),
  });
  expect(at("2027-06-01T05:17:00Z")).toEqual({
    act: "setRound",
    startsAt: new Date("2027-06-09T01:00:00Z"),
  });
});

test("after its rounds a circle goes on if more than half say so, and ends if they do not", () => {
  const rounds = [-70, -42, -14].map(inDays);
  const plan = (goesOn: (boolean | null)[], askedUntil: Date | null) =>
    planCircle(
      standing({ rounds, askedUntil, seats: goesOn.map((one, at) => seat(at, { goesOn: one })) }),
      NOW,
    ).act;
  expect(plan([null, null, null, null, null], null)).toBe("ask");
  expect(plan([true, true, true, null, false], inDays(1))).toBe("wait");
  expect(plan([true, true, true, false, false], inDays(1))).toBe("goOn");
  expect(plan([true, true, true, null, null], NOW)).toBe("goOn");
  expect(plan([true, true, false, false, null, null], NOW)).toBe("end");
  expect(plan([true, true, true, false, false, null], NOW)).toBe("end");
  expect(plan([true, true], inDays(1))).toBe("end");
});

/** Everything that people and the day do, in whatever order. */
type Move =
  | { do: "wish"; person: number }
  | { do: "takeBack"; person: number }
  | { do: "answer"; person: number; yes: boolean }
  | { do: "goOn"; person: number; yes: boolean }
  | { do: "leave"; person: number }
  | { do: "day"; days: number };

const PEOPLE = 14;
const EVERYBODY = Array.from({ length: PEOPLE }, (_, at) => at);
/** One person, or everybody at once, so that circles come about at all. */
const person = fc.oneof(
  { weight: 4, arbitrary: fc.nat(PEOPLE - 1) },
  { weight: 1, arbitrary: fc.constant(PEOPLE) },
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("wish" as const), person }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("takeBack" as const), person }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("answer" as const),
      person,
      yes: fc.integer({ min: 0, max: 4 }).map(Boolean),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("goOn" as const), person, yes: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("leave" as const), person }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("day" as const), days: fc.constantFrom(1, 3, 8, 30) }),
  },
);

test("whatever people do and in whatever order, nobody sits where they did not say yes, and every wish comes to something", () => {
  let begun = 0;
  fc.assert(
    fc.property(fc.array(move, { minLength: 20, maxLength: 80, size: "max" }), (moves) => {
      const network = new Network();
      for (const one of moves) {
        if ("person" in one && one.person === PEOPLE) {
          for (const each of EVERYBODY) network.play({ ...one, person: each });
        } else network.play(one);
        network.check();
      }
      begun += network.begun;
      // Long after, nobody waits in a circle that neither began nor came to nothing.
      network.play({ do: "day", days: 9 });
      expect(network.circles.filter(({ stage }) => stage === "GATHERED").every(network.isYoung)).toBe(true);
    }),
    { numRuns: 150 },
  );
  expect(begun).toBeGreaterThan(20);
});

interface Circle extends CircleStanding {
  seats: SeatStanding[];
  rounds: Date[];
  people: number[];
}

/** A network in memory: what the database keeps, moved by the same plan and the same matching. */
class Network {
  now = NOW;
  begun = 0;
  circles: Circle[] = [];
  /** Since when each person's wish waits. */
  private waiting = new Map<number, number>();
  private invited = new Map<number, number>();
  private count = 0;

  isYoung = ({ answerBy }: Circle) => answerBy > this.now;

  play(move: Move): void {
    if (move.do === "wish") {
      const isFree = !this.waiting.has(move.person) && !this.invited.has(move.person);
      if (isFree) this.waiting.set(move.person, (this.count += 1));
    } else if (move.do === "takeBack") this.waiting.delete(move.person);
    else if (move.do === "answer")
      this.change(move.person, "GATHERED", (one) => ({ ...one, answer: move.yes }));
    else if (move.do === "goOn") {
      this.change(move.person, "MEETING", (one) => ({ ...one, goesOn: move.yes }), true);
    } else if (move.do === "leave") this.change(move.person, "MEETING", () => null);
    else {
      this.now = new Date(this.now.getTime() + move.days * DAY);
      this.circles = this.circles.flatMap((circle) => this.step(circle));
      for (const matched of matchCircles(this.wishes())) this.gather(matched);
    }
  }

  check(): void {
    for (const circle of this.circles) {
      expect(new Set(circle.people).size).toBe(circle.people.length);
      expect(circle.people.length).toBe(circle.seats.length);
      if (circle.stage === "MEETING") {
        expect(circle.seats.every(({ answer }) => answer === true)).toBe(true);
        expect(circle.rounds.length).toBeLessThanOrEqual(circle.roundsPlanned);
        const open = circle.rounds.filter((round) => roundStage(round, this.now) !== "OVER");
        expect(open.length).toBeLessThanOrEqual(1);
      } else {
        expect(circle.people.every((one) => this.invited.has(one) && !this.waiting.has(one))).toBe(true);
      }
    }
    const gathered = this.circles.filter(({ stage }) => stage === "GATHERED").flatMap(({ people }) => people);
    expect(new Set(gathered).size).toBe(gathered.length);
    expect(gathered.length).toBe(this.invited.size);
  }

  private change(
    person: number,
    stage: Circle["stage"],
    to: (seat: SeatStanding) => SeatStanding | null,
    whileAsked = false,
  ): void {
    const circle = this.circles.find(
      (one) => one.stage === stage && one.people.includes(person) && (!whileAsked || one.askedUntil !== null),
    );
    if (!circle) return;
    const at = circle.people.indexOf(person);
    const seat = to(circle.seats[at]!);
    circle.seats.splice(at, 1, ...(seat ? [seat] : []));
    if (!seat) circle.people.splice(at, 1);
  }

  private step(circle: Circle): Circle[] {
    const step = planCircle(circle, this.now);
    switch (step.act) {
      case "begin": {
        expect(step.seats.length).toBeGreaterThanOrEqual(5);
        for (const one of circle.people) this.invited.delete(one);
        const stays = circle.seats.map((one) => step.seats.includes(one.seat));
        this.begun += 1;
        return [
          {
            ...circle,
            stage: "MEETING",
            seats: circle.seats.filter((_, at) => stays[at]),
            people: circle.people.filter((_, at) => stays[at]),
          },
        ];
      }
      case "dissolve":
        circle.people.forEach((one, at) => {
          const since = this.invited.get(one)!;
          this.invited.delete(one);
          if (circle.seats[at]!.answer) this.waiting.set(one, since);
        });
        return [];
      case "end":
        return [];
      case "setRound":
        expect(step.startsAt.getTime() - this.now.getTime()).toBeGreaterThan(7 * DAY);
        return [{ ...circle, rounds: [...circle.rounds, step.startsAt] }];
      case "ask":
        return [
          {
            ...circle,
            askedUntil: inDaysFrom(this.now, 7),
            seats: circle.seats.map((one) => ({ ...one, goesOn: null })),
          },
        ];
      case "goOn":
        return [{ ...circle, askedUntil: null, roundsPlanned: circle.roundsPlanned + ROUNDS_AT_ONCE }];
      case "wait":
        return [circle];
    }
  }

  private wishes(): WaitingWish[] {
    return [...this.waiting].map(([one, place]) => ({
      id: `p${one}`,
      // Two and two are colleagues.
      office: Math.floor(one / 2) === 6 ? 6 : one,
      place,
      topics: ["HIRING"],
      languages: ["en"],
      apartFrom: [],
    }));
  }

  private gather({ wishIds }: MatchedCircle): void {
    const people = wishIds.map((id) => Number(id.slice(1)));
    for (const one of people) {
      this.invited.set(one, this.waiting.get(one)!);
      this.waiting.delete(one);
    }
    this.circles.push(
      standing({
        stage: "GATHERED",
        answerBy: inDaysFrom(this.now, 7),
        seats: people.map((_, at) => seat(at, { answer: null })),
        rounds: [],
        people,
      }),
    );
  }
}

function inDaysFrom(from: Date, days: number): Date {
  return new Date(from.getTime() + days * DAY);
}

function seat(at: number, change: Partial<SeatStanding> = {}): SeatStanding {
  return {
    seat: String.fromCharCode(65 + at),
    hours: [],
    answer: true,
    goesOn: null,
    ...change,
  };
}

function standing(change: Partial<Circle>): Circle {
  return {
    id: "one",
    stage: "MEETING",
    answerBy: inDays(7),
    seats: [0, 1, 2, 3, 4].map((at) => seat(at)),
    rounds: [],
    roundsPlanned: ROUNDS_AT_ONCE,
    askedUntil: null,
    people: [],
    ...change,
  };
}

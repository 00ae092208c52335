import { BOARD_TOPICS } from "@rungs/shared/vocabulary/post";
import fc from "fast-check";
import { expect, test } from "vitest";

import { CIRCLE_SEATS, type MatchedCircle, matchCircles, type WaitingWish } from "./match-circles.ts";

const oneWish = fc.record({
  office: fc.nat(14),
  place: fc.nat(9),
  topics: fc.uniqueArray(fc.constantFrom(...BOARD_TOPICS.slice(0, 3)), { minLength: 1, maxLength: 3 }),
  languages: fc.uniqueArray(fc.constantFrom("en", "de"), { minLength: 1, maxLength: 2 }),
});
const wishes = fc
  .array(oneWish, { maxLength: 40 })
  .map((all): WaitingWish[] => all.map((one, at) => ({ ...one, id: `w${at}`, apartFrom: [] })));
/** The same with some who are kept apart. */
const wishesApart = fc
  .tuple(wishes, fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 12 }))
  .map(([all, apart]) =>
    all.map((wish, at) => ({
      ...wish,
      apartFrom: apart.filter(([a, b]) => a === at && b !== at && b < all.length).map(([, b]) => `w${b}`),
    })),
  );

test("whoever sits in a circle shares its topic and language with people of other organisations", () => {
  fc.assert(
    fc.property(wishesApart, (all) => {
      const circles = matchCircles(all);
      const seated = circles.flatMap(({ wishIds }) => wishIds);
      expect(new Set(seated).size).toBe(seated.length);
      for (const circle of circles) {
        const company = membersOf(circle, all);
        expect(company.length).toBeGreaterThanOrEqual(CIRCLE_SEATS.min);
        expect(company.length).toBeLessThanOrEqual(CIRCLE_SEATS.max);
        expect(new Set(company.map(({ office }) => office)).size).toBe(company.length);
        expect(company.every(({ topics }) => topics.includes(circle.topic))).toBe(true);
        expect(company.every(({ languages }) => languages.includes(circle.language))).toBe(true);
        const ids = new Set(circle.wishIds);
        expect(company.some(({ apartFrom }) => apartFrom.some((id) => ids.has(id)))).toBe(false);
      }
    }),
  );
});

test("the order in which the wishes come changes nothing", () => {
  fc.assert(
    fc.property(wishesApart, fc.infiniteStream(fc.nat()), (all, chance) => {
      const shuffled = all
        .map((wish) => ({ wish, at: chance.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ wish }) => wish);
      expect(matchCircles(shuffled)).toEqual(matchCircles(all));
    }),
  );
});

test("no five who wait could have been a circle", () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const waiting = waitingOf(all);
      for (const topic of BOARD_TOPICS) {
        for (const language of ["en", "de"]) {
          const could = waiting.filter(
            (wish) => wish.topics.includes(topic) && wish.languages.includes(language),
          );
          expect(new Set(could.map(({ office }) => office)).size).toBeLessThan(CIRCLE_SEATS.min);
        }
      }
    }),
  );
});

test("nobody waits whose place somebody younger has taken", () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const waiting = waitingOf(all);
      for (const circle of matchCircles(all)) {
        const company = membersOf(circle, all);
        for (const older of waiting) {
          if (!older.topics.includes(circle.topic) || !older.languages.includes(circle.language)) continue;
          for (const member of company.filter(({ place }) => place > older.place)) {
            const others = company.filter((one) => one !== member);
            expect(others.some(({ office }) => office === older.office)).toBe(true);
          }
        }
      }
    }),
  );
});

test("ten are two circles of five, and of nine one waits", () => {
  const sizes = (count: number) => matchCircles(alike(count)).map(({ wishIds }) => wishIds.length);
  expect([4, 5, 8, 9, 10, 11, 17].map(sizes)).toEqual([[], [5], [8], [8], [5, 5], [6, 5], [6, 6, 5]]);
});

function alike(count: number): WaitingWish[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `w${String(at).padStart(2, "0")}`,
    office: at,
    place: at,
    topics: ["HIRING"],
    languages: ["en"],
    apartFrom: [],
  }));
}

function membersOf({ wishIds }: MatchedCircle, all: readonly WaitingWish[]): WaitingWish[] {
  return all.filter(({ id }) => wishIds.includes(id));
}

function waitingOf(all: readonly WaitingWish[]): WaitingWish[] {
  const seated = new Set(matchCircles(all).flatMap(({ wishIds }) => wishIds));
  return all.filter(({ id }) => !seated.has(id));
}

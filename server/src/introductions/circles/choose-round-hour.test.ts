import { HOUR_BLOCKS, HOURS_OF_BLOCK, type HourBlock } from "@rungs/shared/vocabulary/post";
import fc from "fast-check";
import { expect, test } from "vitest";

import { bearsRound, chooseRoundHour, type SeatHours } from "./choose-round-hour.ts";

const hours = fc.uniqueArray(fc.constantFrom(...HOUR_BLOCKS), { maxLength: 6 });
const seats = fc.array(fc.record({ hours, borne: fc.nat(3) }), { minLength: 1, maxLength: 8 });
/** Seats in the midst of which nobody has borne more than one round more than anybody else. */
const evenSeats = fc.array(fc.record({ hours, borne: fc.nat(1) }), { minLength: 1, maxLength: 8 });

test("an hour that suits everybody is taken where there is one", () => {
  fc.assert(
    fc.property(seats, (all) => {
      const suits = HOUR_BLOCKS.some((block) => bears(all, block).every((bears) => !bears));
      const chosen = chooseRoundHour(all);
      expect(all.some((seat) => bearsRound(seat.hours, chosen))).toBe(!suits);
    }),
  );
});

test("no other hour would ask less of somebody and more of nobody", () => {
  fc.assert(
    fc.property(seats, (all) => {
      const chosen = bears(all, blockOf(chooseRoundHour(all)));
      for (const block of HOUR_BLOCKS) {
        const other = bears(all, block);
        const betterForSome = chosen.some((bears, at) => bears && !other[at]);
        if (betterForSome) expect(chosen.some((bears, at) => !bears && other[at])).toBe(true);
      }
    }),
  );
});

test("nobody comes to bear more than one round more than anybody else if an hour that wastes nothing prevents it", () => {
  fc.assert(
    fc.property(evenSeats, (all) => {
      const even = HOUR_BLOCKS.filter((block) => !isWasteful(all, block)).some(
        (block) => spreadAfter(all, block) <= 1,
      );
      expect(spreadAfter(all, blockOf(chooseRoundHour(all))) <= 1).toBe(even);
    }),
  );
});

test("the worst off is spared as far as that goes", () => {
  fc.assert(
    fc.property(seats, (all) => {
      const chosen = blockOf(chooseRoundHour(all));
      const alternatives = HOUR_BLOCKS.filter(
        (block) => !isWasteful(all, block) && spreadAfter(all, block) <= spreadAfter(all, chosen),
      );
      const worst = (block: HourBlock) => Math.max(...after(all, block));
      expect(worst(chosen)).toBe(Math.min(...alternatives.map(worst)));
    }),
  );
});

test("the order of the seats changes nothing", () => {
  fc.assert(
    fc.property(seats, (all) => {
      expect(chooseRoundHour(all.toReversed())).toBe(chooseRoundHour(all));
    }),
  );
});

test("over twelve rounds, zones with no hour in common take turns", () => {
  const zones: HourBlock[][] = [
    [1, 2],
    [3, 4],
    [5, 0],
  ];
  fc.assert(
    fc.property(fc.array(fc.nat(2), { minLength: 5, maxLength: 8 }), (zoneOfSeat) => {
      let all = zoneOfSeat.map((zone): SeatHours => ({ hours: zones[zone]!, borne: 0 }));
      for (let round = 0; round < 12; round += 1) {
        const hour = chooseRoundHour(all);
        all = all.map((seat) => ({ ...seat, borne: seat.borne + (bearsRound(seat.hours, hour) ? 1 : 0) }));
        const borne = all.map((seat) => seat.borne);
        expect(Math.max(...borne) - Math.min(...borne)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 50 },
  );
});

const blockOf = (hour: number) => Math.floor(hour / HOURS_OF_BLOCK) as HourBlock;
const bears = (all: readonly SeatHours[], block: HourBlock) =>
  all.map(({ hours: said }) => said.length > 0 && !said.includes(block));
const after = (all: readonly SeatHours[], block: HourBlock) =>
  bears(all, block).map((outside, at) => all[at]!.borne + (outside ? 1 : 0));
const spreadAfter = (all: readonly SeatHours[], block: HourBlock) =>
  Math.max(...after(all, block)) - Math.min(...after(all, block));

/** Whether another block asks less of somebody and more of nobody. */
function isWasteful(all: readonly SeatHours[], block: HourBlock): boolean {
  const here = after(all, block);
  return HOUR_BLOCKS.some((other) => {
    const there = after(all, other);
    return there.every((borne, at) => borne <= here[at]!) && there.some((borne, at) => borne < here[at]!);
  });
}

import { RELEASE_POLICY } from "@rungs/shared/release-policy";

const DAY = 86_400_000;

/** The quarters as whole numbers, so that they can be counted. */
export function quarterNumber(quarter: string): number {
  const match = /^(\d{4})-Q([1-4])$/.exec(quarter);
  if (!match) throw new Error(`${quarter} is not a quarter.`);
  return Number(match[1]) * 4 + Number(match[2]) - 1;
}

/** The quarter of a number that `quarterNumber` gave. */
export function quarterOfNumber(number: number): string {
  return `${String(Math.floor(number / 4)).padStart(4, "0")}-Q${(number % 4) + 1}`;
}

/** The first moment of a quarter, in UTC. */
export function startOfQuarter(quarter: string): Date {
  const number = quarterNumber(quarter);
  return new Date(Date.UTC(Math.floor(number / 4), (number % 4) * 3, 1));
}

/** The moment whose facts a release of this quarter tells: the start of the quarter before, at least 90 days back. */
export function dataMoment(quarter: string): Date {
  const before = startOfQuarter(quarterOfNumber(quarterNumber(quarter) - 1));
  const latest = startOfQuarter(quarter).getTime() - RELEASE_POLICY.dataAgeDays * DAY;
  return new Date(Math.min(before.getTime(), latest));
}

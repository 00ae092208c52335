/** A part as people are told it: in tens, because a finer number would count ladders. */
export function toPercent(share: number): number {
  return Math.round(share * 10) * 10;
}

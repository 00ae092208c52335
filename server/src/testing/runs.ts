/** How often a property is tried: the fast number in `npm test`, the long one in `npm run test:long`. */
export function runs({ fast, long }: { fast: number; long: number }): number {
  return process.env["RUNGS_TEST_LONG"] === "1" ? long : fast;
}

/**
 * Finds who asks: the address a request came from, or behind proxies of our own the one that the outermost of them
 * saw. What stands before that in the header is the client's own word and counts for nothing.
 */
export function findClientAddress(
  forwardedFor: string | undefined,
  socketAddress: string | undefined,
  proxies: number,
): string {
  const told = (forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const hops = [...told, socketAddress ?? ""].filter((entry) => entry !== "");
  return hops.at(-1 - Math.min(proxies, hops.length - 1)) ?? "";
}

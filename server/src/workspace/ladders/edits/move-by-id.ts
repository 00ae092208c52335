/** The list with one thing moved one place; at the end of the road it stays where it is. */
export function moveById<Thing extends { id: string }>(
  things: readonly Thing[],
  id: string,
  move: "EARLIER" | "LATER",
): Thing[] {
  const from = things.findIndex((thing) => thing.id === id);
  const to = move === "EARLIER" ? from - 1 : from + 1;
  const thing = things[from];
  if (!thing || to < 0 || to >= things.length) return [...things];
  return things.toSpliced(from, 1).toSpliced(to, 0, thing);
}

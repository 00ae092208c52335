import type { LevelChanges } from "./level-changes.operations.ts";

type Change = LevelChanges["rows"][number]["changes"][number];

export type PairedChange = Pick<Change, "before" | "after">;

/** Sets what falls away beside what is new in its place, so that a row reads across: the first with the first. */
export function pairedChanges(changes: Change[]): PairedChange[] {
  const paired: PairedChange[] = [];
  let run: Change[] = [];
  const settle = () => {
    const removed = run.filter(({ kind }) => kind === "REMOVED");
    const added = run.filter(({ kind }) => kind === "ADDED");
    for (let place = 0; place < Math.max(removed.length, added.length); place++)
      paired.push({ before: removed[place]?.before ?? null, after: added[place]?.after ?? null });
    run = [];
  };
  for (const change of changes) {
    if (change.kind !== "CHANGED") {
      run.push(change);
      continue;
    }
    settle();
    paired.push({ before: change.before, after: change.after });
  }
  settle();
  return paired;
}

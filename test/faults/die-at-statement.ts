import pg from "pg";

/**
 * Kills this process, as by kill -9, when the nth statement of `work` has been answered; never where n is 0. That is
 * the same to the database as being killed before the next one, so all n are all moments. Gives how many there were.
 */
export async function dieAtStatement(n: number, work: () => Promise<void>): Promise<number> {
  let statements = 0;
  const send = pg.Client.prototype.query as (...parts: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...parts: unknown[]) {
    statements += 1;
    if (statements !== n) return send.apply(this, parts);
    const die = () => process.kill(process.pid, "SIGKILL");
    const answer = send.apply(
      this,
      parts.filter((part) => typeof part !== "function"),
    ) as Promise<unknown>;
    return answer.then(die, die);
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = send as never;
  }
  return statements;
}

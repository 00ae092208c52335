import { afterAll, beforeAll, expect, test } from "vitest";

import { quarterOf, startOfQuarter } from "../../server/src/anonymity/quarter.ts";
import { inOrganization } from "../../server/src/platform/database/in-organization.ts";
import { computeEpoch } from "../../server/src/publish/epoch/compute-epoch.ts";
import { addManyOffices } from "../../server/src/testing/add-many-offices.ts";
import { startTestWorkspace, type TestWorkspace } from "../../server/src/testing/start-test-workspace.ts";
import { runProgram } from "./run-program.ts";

const NOW = new Date();
const QUARTER = quarterOf(NOW);
const BEFORE = new Date(startOfQuarter(QUARTER).getTime() - 1000);

let network: TestWorkspace;
beforeAll(async () => {
  network = await startTestWorkspace();
  const [author] = await addManyOffices(network.databases, 60);
  await computeEpoch(network.worker, BEFORE);
  await inOrganization(network.workspace, author!, (manager) =>
    manager.query(
      `INSERT INTO organization_face (organization_id, unit, quarter, cell_id, face)
       SELECT organization_id, unit, $1, '0', '{}' FROM membership`,
      [quarterOf(BEFORE)],
    ),
  );
}, 120_000);
afterAll(() => network?.close());

test("a worker killed at any statement leaves the whole epoch or nothing of it, and the next one makes the same", async () => {
  const { signal, output } = await runDyingWorker(0);
  expect(signal).toBeNull();
  const whole = await rows();
  expect(whole).toHaveLength(60 + Number(whole[0]?.cells));
  const total = Number(output);
  expect(total).toBeGreaterThan(10);

  let early = 0;
  for (let statement = 1; statement <= total; statement += 1) {
    await network.worker.query("DELETE FROM atlas_epoch WHERE quarter = $1", [QUARTER]);
    const where = `killed after statement ${statement} of ${total}`;
    expect((await runDyingWorker(statement)).signal, where).toBe("SIGKILL");

    const left = await rows();
    if (left.length > 0) expect(left, where).toEqual(whole);
    else early += 1;
    // PostgreSQL may need a moment to notice that a worker is gone; the next one waits for it.
    await computeEpoch(network.worker, NOW);
    expect(await rows(), where).toEqual(whole);
  }
  expect(early).toBe(total - 1);
}, 300_000);

function runDyingWorker(statement: number): Promise<{ signal: string | null; output: string }> {
  const { worker } = network.databases.urls;
  return runProgram(new URL("./compute-epoch-and-die.ts", import.meta.url), {
    worker,
    now: String(NOW.getTime()),
    statement: String(statement),
  });
}

/** Every cell and candidate of this quarter's epoch, each with what the epoch says of itself. */
async function rows(): Promise<{ cells: number }[]> {
  return network.worker.query(
    `SELECT digest, as_of, (SELECT count(*)::integer FROM atlas_cell c WHERE c.quarter = epoch.quarter) AS cells, part.*
     FROM atlas_epoch epoch JOIN (
       SELECT quarter, id AS cell, domain::text || coalesce(split, '') || members AS told FROM atlas_cell
       UNION ALL SELECT quarter, cell_id, organization_id || unit FROM atlas_candidate
     ) part USING (quarter)
     WHERE quarter = $1 ORDER BY cell, told`,
    [QUARTER],
  );
}

import { createHash } from "node:crypto";

import type { IntroductionRefusal } from "@rungs/shared/vocabulary/introduction";
import type { DataSource, EntityManager } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";
import { takeTurns } from "#server/platform/database/take-turns.ts";

/** Who acts: one person of one organisation, who alone sees what they did. */
export interface Person {
  organizationId: string;
  personId: string;
}

/** The end of an act that does nothing: thrown to take back whatever it has done so far. */
export class Refused extends Error {
  constructor(readonly problem: IntroductionRefusal) {
    super(problem);
  }
}

export type ActResult = { ok: true; introductionId: string } | { ok: false; problem: IntroductionRefusal };

/** How often one person may do one thing: so many times in so many seconds. */
const RATES: Record<string, { times: number; seconds: number }> = {
  begin: { times: 20, seconds: 24 * 60 * 60 },
  consent: { times: 5, seconds: 24 * 60 * 60 },
};
const OTHER_ACTS = { times: 30, seconds: 60 };

/**
 * Does something once for each key of the person. Whoever sends the key again, at the same time or later, gets what
 * came of it, because key, effect and result are one transaction. What is refused is kept and counted as well, so that
 * nobody tries how things stand as often as they like.
 */
export async function actOnce(
  workspace: DataSource,
  person: Person,
  { key, act, request }: { key: string; act: string; request: object },
  work: (manager: EntityManager) => Promise<string>,
): Promise<ActResult> {
  const sha256 = createHash("sha256").update(JSON.stringify(request)).digest("hex");
  return orRefusal(() =>
    asPerson(workspace, person, async (manager) => {
      if (!(await takeKey(manager, person, { key, act, sha256 }))) {
        return resultOf(manager, person, { key, act, sha256 });
      }
      await requireRate(manager, person, act);
      // Inside, a transaction is a savepoint: a refusal takes back the effect and leaves the key.
      const result = await orRefusal(() =>
        manager.transaction(async (inner) => ({ ok: true, introductionId: await work(inner) })),
      );
      await manager.query(
        "UPDATE introduction_act SET result = $4 WHERE organization_id = $1 AND person_id = $2 AND key = $3",
        [person.organizationId, person.personId, key, JSON.stringify(result)],
      );
      return result;
    }),
  );
}

async function orRefusal(work: () => Promise<ActResult>): Promise<ActResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

interface Sent {
  key: string;
  act: string;
  sha256: string;
}

/** Whether the key is new; while somebody else is at it, this waits for what they come to. */
async function takeKey(
  manager: EntityManager,
  { organizationId, personId }: Person,
  { key, act, sha256 }: Sent,
): Promise<boolean> {
  const rows = await manager.query<object[]>(
    `INSERT INTO introduction_act (organization_id, person_id, key, act, request_sha256)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING key`,
    [organizationId, personId, key, act, sha256],
  );
  return rows.length === 1;
}

async function resultOf(
  manager: EntityManager,
  { organizationId, personId }: Person,
  { key, act, sha256 }: Sent,
): Promise<ActResult> {
  const [known] = await manager.query<{ result: ActResult }[]>(
    `SELECT result FROM introduction_act
     WHERE organization_id = $1 AND person_id = $2 AND key = $3 AND act = $4 AND request_sha256 = $5`,
    [organizationId, personId, key, act, sha256],
  );
  if (!known) throw new Refused("KEY_USED");
  return known.result;
}

/** Counted in the database, so that every server counts the same; the act itself is counted already, and no other is at it. */
async function requireRate(
  manager: EntityManager,
  { organizationId, personId }: Person,
  act: string,
): Promise<void> {
  const { times, seconds } = RATES[act] ?? OTHER_ACTS;
  await takeTurns(manager, "acts", personId);
  const [{ count }] = await manager.query<[{ count: number }]>(
    `SELECT count(*)::integer AS count FROM introduction_act
     WHERE organization_id = $1 AND person_id = $2 AND act = $3
       AND at > clock_timestamp() - make_interval(secs => $4)`,
    [organizationId, personId, act, seconds],
  );
  if (count > times) throw new Refused("TOO_OFTEN");
}

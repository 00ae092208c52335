import PgBoss from "pg-boss";
import type { DataSource, EntityManager, QueryRunner } from "typeorm";

/** A job that one worker holds: the id it goes by in the queue, and what it is about. */
export interface Job {
  id: string;
  about: string;
}

/** Jobs of one name, each an id of ours and nothing else: a queue is read by whoever looks after it. */
export interface JobQueue {
  /** Throws where the database's queue is not of the installed version. */
  check(): Promise<void>;
  /** Adds jobs in the caller's transaction: they are there exactly if the rows are that they are about. */
  add(manager: EntityManager, about: readonly string[]): Promise<void>;
  /** Takes the next job, which nobody else gets until it is settled or its holder has been silent for too long. */
  take(): Promise<Job | null>;
  complete(job: Job): Promise<void>;
  /** Puts the job back for later, each time for longer. */
  retry(job: Job): Promise<void>;
  /** Frees what the dead held and clears away what is done. */
  maintain(): Promise<void>;
}

/** How often and how long a job is tried. */
export interface JobRules {
  retryLimit: number;
  retryDelay: number;
  retryBackoff: boolean;
  expireInSeconds: number;
}

interface About {
  about: string;
}

/** The queue of one name, worked on over the connections of `source`. */
export function createJobQueue(source: DataSource, name: string): JobQueue {
  const boss = createBoss(source);
  return {
    check: async () => void (await boss.start()),
    async add(manager, about) {
      if (about.length === 0) return;
      const jobs = about.map((one) => ({ name, data: { about: one }, singletonKey: one }));
      await boss.insert(jobs, {
        db: { executeSql: (text, values) => ask(manager.queryRunner!, text, values) },
      });
    },
    async take() {
      const [job] = await boss.fetch<About>(name, { batchSize: 1 });
      return job ? { id: job.id, about: job.data.about } : null;
    },
    complete: ({ id }) => boss.complete(name, id),
    // Without its error, whose words may hold an address.
    retry: ({ id }) => boss.fail(name, id),
    maintain: () => boss.maintain(),
  };
}

/** Makes the queues of these names, as the owner of the database, and lets one role work on them; may be repeated. */
export async function prepareJobQueues(
  owner: DataSource,
  { role, queues }: { role: string; queues: Readonly<Record<string, JobRules>> },
): Promise<void> {
  const boss = createBoss(owner, { migrate: true });
  await boss.start();
  for (const [name, rules] of Object.entries(queues)) {
    await boss.createQueue(name, { name, policy: "stately", ...rules });
    await boss.updateQueue(name, { name, policy: "stately", ...rules });
  }
  await owner.query(`
    REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} FROM PUBLIC;
    GRANT USAGE ON SCHEMA ${SCHEMA} TO ${role};
    GRANT SELECT ON ${SCHEMA}.version, ${SCHEMA}.queue TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ${SCHEMA}.job TO ${role};
    GRANT SELECT, INSERT, DELETE ON ${SCHEMA}.archive TO ${role};
  `);
}

/** Takes the queues and whatever waits in them away. */
export async function dropJobQueues(owner: DataSource): Promise<void> {
  await owner.query(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`);
}

const SCHEMA = "pgboss";

/** Without timers of its own: whoever works on a queue asks, and sees what fails. */
function createBoss(source: DataSource, { migrate = false } = {}): PgBoss {
  const db = {
    async executeSql(text: string, values: unknown[]) {
      const runner = source.createQueryRunner();
      try {
        return await ask(runner, text, values);
      } catch (error) {
        // Some of its texts open a transaction themselves, and leave it open where they fail.
        await runner.query("ROLLBACK").catch(() => undefined);
        throw error;
      } finally {
        await runner.release();
      }
    },
  };
  return new PgBoss({ db, schema: SCHEMA, migrate, supervise: false, schedule: false });
}

async function ask(runner: QueryRunner, text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> {
  const { records } = await runner.query(text, values, true);
  return { rows: (records as unknown[] | undefined) ?? [] };
}

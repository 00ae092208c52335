import { DataSource, type MigrationInterface } from "typeorm";

import { dropJobQueues, type JobRules, prepareJobQueues } from "#server/platform/jobs/job-queue.ts";

export interface Role {
  name: string;
  /** Null for a role that owns functions and never signs in. */
  password: string | null;
}

export interface MigrationPlan {
  /** The owner's URL. */
  url: string;
  migrations: (new () => MigrationInterface)[];
  /** The roles this database knows; they are made before the migrations grant to them. */
  roles: Role[];
  /** The queues of jobs in this database, and who works on them. */
  jobs?: { role: string; queues: Readonly<Record<string, JobRules>> };
}

/**
 * Brings one database to the newest schema, makes its roles and closes it to everybody else. May be repeated and
 * run by several processes at once: they wait for one another. Returns the names of the migrations that ran.
 */
export async function migrateDatabase(plan: MigrationPlan): Promise<string[]> {
  return withOwner(plan, async (owner) => {
    const lock = owner.createQueryRunner();
    try {
      await lock.query("SELECT pg_advisory_lock(hashtext('rungs:migrate'))");
      for (const role of plan.roles) await ensureRole(owner, role);
      await closeToOthers(owner, plan.roles);
      const done = await owner.runMigrations({ transaction: "each" });
      if (plan.jobs) await prepareJobQueues(owner, plan.jobs);
      return done.map(({ name }) => name);
    } finally {
      await lock.query("SELECT pg_advisory_unlock(hashtext('rungs:migrate'))");
      await lock.release();
    }
  });
}

/** Takes back the newest migrations, one by one, down to an empty database. */
export async function revertDatabase(plan: MigrationPlan): Promise<void> {
  await withOwner(plan, async (owner) => {
    if (plan.jobs) await dropJobQueues(owner);
    for (const _ of plan.migrations) await owner.undoLastMigration({ transaction: "each" });
  });
}

async function withOwner<Result>(plan: MigrationPlan, work: (owner: DataSource) => Promise<Result>) {
  const owner = new DataSource({
    type: "postgres",
    url: plan.url,
    migrations: plan.migrations,
    migrationsTableName: "migration",
    synchronize: false,
    installExtensions: false,
    connectTimeoutMS: 5000,
  });
  await owner.initialize();
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

async function ensureRole(owner: DataSource, { name, password }: Role): Promise<void> {
  // Two databases of one cluster share their roles, so another migration may make the same role meanwhile.
  await owner.query(
    `DO $$ BEGIN CREATE ROLE ${name} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
  );
  if (password === null) {
    // The owner hands functions over to this role, which takes membership in it.
    await owner.query(`GRANT ${name} TO CURRENT_USER`);
  } else {
    const [{ statement, unbound }] = await owner.query<[{ statement: string; unbound: boolean }]>(
      `SELECT format('ALTER ROLE %I LOGIN PASSWORD %L', $1::text, $2::text) AS statement,
         rolsuper OR rolbypassrls AS unbound
       FROM pg_roles WHERE rolname = $1`,
      [name, password],
    );
    // Only a superuser may take this away, and the owner of a managed database is none; so it is refused.
    if (unbound) throw new Error(`The role ${name} is not bound by row-level security. Alter or drop it.`);
    await owner.query(statement);
  }
}

async function closeToOthers(owner: DataSource, roles: Role[]): Promise<void> {
  const [{ database }] = await owner.query<[{ database: string }]>(
    "SELECT quote_ident(current_database()) AS database",
  );
  await owner.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await owner.query("REVOKE ALL ON SCHEMA public FROM PUBLIC");
  await owner.query("ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC");
  for (const { name } of roles) {
    await owner.query(`GRANT CONNECT ON DATABASE ${database} TO ${name}`);
    await owner.query(`GRANT USAGE ON SCHEMA public TO ${name}`);
  }
}

import "reflect-metadata";
import { DataSource, type EntityTarget, type ObjectLiteral } from "typeorm";

export interface DataSourceOptions {
  /** The URL of the role that this process may use, never of the owner. */
  url: string;
  entities: EntityTarget<ObjectLiteral>[];
  poolSize: number;
  /** Milliseconds after which the database gives up a statement. */
  statementTimeout: number;
  /** Refuses every write at the start of each transaction, whatever the role is granted. */
  readOnly?: boolean;
}

/** Builds a pool on one database; it connects at `initialize()` and never changes the schema. */
export function createDataSource(options: DataSourceOptions): DataSource {
  const settings = [
    `-c statement_timeout=${options.statementTimeout}`,
    `-c idle_in_transaction_session_timeout=${options.statementTimeout * 5}`,
    // Compiling a statement takes longer than any of ours runs, and the guess of when it pays is far off.
    "-c jit=off",
    ...(options.readOnly ? ["-c default_transaction_read_only=on"] : []),
  ];
  return new DataSource({
    type: "postgres",
    url: options.url,
    entities: options.entities as never[],
    synchronize: false,
    uuidExtension: "pgcrypto",
    installExtensions: false,
    poolSize: options.poolSize,
    connectTimeoutMS: 3000,
    extra: { options: settings.join(" ") },
  });
}

import { createHash } from "node:crypto";

import type { DBAdapter, DBTransactionAdapter, Where } from "better-auth/types";

/** What the session table holds in place of a token: nobody can sign in with it. */
export function hashSessionToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/**
 * Wraps better-auth's adapter so that only hashes of session tokens reach the database, and so that a session which
 * has been idle for too long is not found. Lists of sessions carry the hash as their token.
 */
export function hashSessionTokens(adapter: DBAdapter): DBAdapter {
  return { ...wrap(adapter), transaction: (work) => adapter.transaction((inner) => work(wrap(inner))) };
}

function wrap<Inner extends DBTransactionAdapter>(inner: Inner): Inner {
  const query = <Query extends { model: string; where?: Where[] | undefined }>(query: Query): Query =>
    query.model === "session" && query.where ? { ...query, where: query.where.map(hashCondition) } : query;
  const data = (model: string, values: Record<string, unknown>) =>
    model === "session" && typeof values.token === "string"
      ? { ...values, token: hashSessionToken(values.token) }
      : values;

  return {
    ...inner,
    async create(creation: { model: string; data: Record<string, unknown> }) {
      const row = await inner.create({ ...creation, data: data(creation.model, creation.data) });
      return creation.model === "session" ? { ...row, token: creation.data.token } : row;
    },
    async findOne(search: Parameters<Inner["findOne"]>[0]) {
      const row = await inner.findOne<SessionRow>(query(search));
      if (search.model !== "session" || row === null) return row;
      return isIdle(row) ? null : { ...row, token: tokenIn(search.where) ?? row.token };
    },
    findMany: (search: Parameters<Inner["findMany"]>[0]) => inner.findMany(query(search)),
    count: (search: Parameters<Inner["count"]>[0]) => inner.count(query(search)),
    async update(change: Parameters<Inner["update"]>[0]) {
      const row = await inner.update<SessionRow>({
        ...query(change),
        update: data(change.model, change.update),
      });
      if (change.model !== "session" || row === null) return row;
      return { ...row, token: tokenIn(change.where) ?? row.token };
    },
    updateMany: (change: Parameters<Inner["updateMany"]>[0]) =>
      inner.updateMany({ ...query(change), update: data(change.model, change.update) }),
    delete: (search: Parameters<Inner["delete"]>[0]) => inner.delete(query(search)),
    deleteMany: (search: Parameters<Inner["deleteMany"]>[0]) => inner.deleteMany(query(search)),
    consumeOne: (search: Parameters<Inner["consumeOne"]>[0]) => inner.consumeOne(query(search)),
    incrementOne: (change: Parameters<Inner["incrementOne"]>[0]) => inner.incrementOne(query(change)),
  };
}

interface SessionRow {
  token: string;
  updatedAt: Date;
  idleSeconds: number;
}

function isIdle({ updatedAt, idleSeconds }: SessionRow): boolean {
  return updatedAt.getTime() + idleSeconds * 1000 < Date.now();
}

function hashCondition(condition: Where): Where {
  const { field, value } = condition;
  if (field !== "token") return condition;
  if (Array.isArray(value))
    return { ...condition, value: value.map((token) => hashSessionToken(String(token))) };
  return { ...condition, value: hashSessionToken(String(value)) };
}

function tokenIn(where: Where[]): string | undefined {
  const value = where.find(({ field }) => field === "token")?.value;
  return typeof value === "string" ? value : undefined;
}

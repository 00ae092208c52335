import type { EntityManager } from "typeorm";

/**
 * Keeps every other transaction from freezing a face or writing an epoch until this one ends. Whoever freezes a face
 * takes it before reading the Atlas and counting who is silent: two who count at once would each still see the other.
 */
export async function lockFaces(manager: EntityManager): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtext('rungs:faces'))");
}

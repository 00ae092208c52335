import { LIMITS } from "@rungs/shared/limits";

/** What an address names for comparison, `id=a&id=b`: each once, and no more than fit side by side. */
export function chosenIds(query: URLSearchParams): { ids: string[]; tooMany: boolean } {
  const asked = [...new Set(query.getAll("id"))].filter(Boolean);
  const ids = asked.slice(0, LIMITS.compared);
  return { ids, tooMany: asked.length > ids.length };
}

/** The same as an address names them. */
export const idsQuery = (ids: readonly string[]) =>
  new URLSearchParams(ids.map((id) => ["id", id])).toString();

/**
 * Where one goes who pressed "compare" in a list, which sends its own query as `list`: back there where nothing is
 * ticked, else to the comparison without it; null for who came another way.
 */
export function afterList(address: URL, listPath: string): string | null {
  const query = new URLSearchParams(address.searchParams);
  const list = query.get("list");
  if (list === null) return null;
  query.delete("list");
  if (query.getAll("id").some(Boolean)) return `${address.pathname}?${query}`;
  const back = new URLSearchParams(list);
  back.set("nothing", "ticked");
  return `${listPath}?${back}#found`;
}

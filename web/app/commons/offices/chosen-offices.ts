/** The offices an address names for comparison, each once: `ids=a&ids=b`, or `ids=a,b`. */
export function chosenOffices(query: URLSearchParams): string[] {
  return [...new Set(query.getAll("ids").flatMap((ids) => ids.split(",")))].filter(Boolean);
}

/** The offices as an address names them. */
export const idsQuery = (ids: readonly string[]) =>
  new URLSearchParams(ids.map((id) => ["ids", id])).toString();

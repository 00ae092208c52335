// A route says of itself `handle = { document: true }` or `{ working: true }`. A document is complete as it is sent: no
// hydration, links and GET forms only.
const has = (handle: unknown, kind: "document" | "working") =>
  typeof handle === "object" && handle !== null && kind in handle;

/** Whether the page made of these routes' handles hydrates. Errors above every page are documents. */
export const isWorkingPage = (handles: unknown[]): boolean =>
  handles.some((handle) => has(handle, "working")) && !handles.some((handle) => has(handle, "document"));

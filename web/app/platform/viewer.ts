import { useRouteLoaderData } from "react-router";

import type { Viewer } from "#web/platform/viewer.operations.ts";

/** Who is looking, on any page; null when signed out. */
export function useViewer(): Viewer | null {
  return useRouteLoaderData<() => { viewer: Viewer | null }>("root")?.viewer ?? null;
}

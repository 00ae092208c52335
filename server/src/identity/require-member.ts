import type { Viewer } from "./viewer.ts";

/** The viewer as a member of an organisation; `@Authorized()` has made sure of it. */
export interface MemberViewer extends Viewer {
  organizationId: string;
  organizationName: string;
}

/** Gives the viewer of a field that carries `@Authorized()`; throws where that was forgotten. */
export function requireMember(viewer: Viewer | null): MemberViewer {
  if (viewer === null || viewer.organizationId === null || viewer.organizationName === null) {
    throw new Error("This field needs @Authorized().");
  }
  return viewer as MemberViewer;
}

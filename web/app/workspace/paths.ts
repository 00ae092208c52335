import type { CellPlace } from "./draft-rows.ts";

/** The page of one draft. */
export const draftPath = (id: string) => `/workspace/ladders/${id}`;

/** The page on which one cell of a draft is written. */
export function cellPath(id: string, { levelId, dimensionId, kind, horizon }: CellPlace): string {
  const place = new URLSearchParams();
  if (levelId) place.set("level", levelId);
  if (dimensionId) place.set("dimension", dimensionId);
  else place.set("kind", kind);
  if (horizon) place.set("horizon", horizon);
  return `${draftPath(id)}/cell?${place}`;
}

/** The draft's page with one of its levels in sight, for screens with room for one only. */
export const draftAtPath = (id: string, levelId: string | null, anchor: string) =>
  `${draftPath(id)}${levelId ? `?level=${levelId}` : ""}#${anchor}`;

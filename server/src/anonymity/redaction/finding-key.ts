import { createHash } from "node:crypto";

import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";

import { normalisedSurface } from "./normalise.ts";

/** The name of a finding: the same for every place where the same thing stands, and the same tomorrow. */
export function findingKey(category: FindingCategory, surface: string): string {
  return createHash("sha256")
    .update(`${category}\0${normalisedSurface(surface)}`)
    .digest("hex")
    .slice(0, 16);
}

import type { SecretPattern } from "./secret-patterns.ts";

/** A private word found in a normalised text; `certain` is false where it may be the ordinary word. */
export interface FoundSecret {
  start: number;
  end: number;
  pattern: SecretPattern;
  certain: boolean;
}

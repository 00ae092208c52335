import type { SecretKind } from "@rungs/shared/vocabulary/organization";

/** A word an organisation entered because it must never leave: its names, domains, products. */
export interface OwnSecret {
  kind: SecretKind;
  value: string;
}

/** A level's own code, and the place that stands for it. */
export interface OwnCode {
  value: string;
  ordinal: number;
}

/** Everything private that a text is searched for besides what is private in general. */
export interface PrivateWords {
  secrets: readonly OwnSecret[];
  codes: readonly OwnCode[];
  internalTitles: readonly string[];
}

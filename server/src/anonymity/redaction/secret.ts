import type { LocalizedText } from "@rungs/shared/ladder";
import type { SecretKind } from "@rungs/shared/vocabulary/organization";

/** A word an organisation entered because it must never leave: its names, domains, products. */
export interface OwnSecret {
  kind: SecretKind;
  value: string;
}

/** A level's own code, and the place that stands for it; null where it is a level of something else. */
export interface OwnCode {
  value: string;
  ordinal: number | null;
}

/** Everything private that a text is searched for besides what is private in general. */
export interface PrivateWords {
  secrets: readonly OwnSecret[];
  codes: readonly OwnCode[];
  internalTitles: readonly string[];
}

/** The words of one draft that must not leave, and the titles that it shows. */
export interface DraftWords extends Omit<PrivateWords, "secrets"> {
  /** The titles peers may see: word by word, none of them is private. */
  shownTitles: readonly LocalizedText[];
}

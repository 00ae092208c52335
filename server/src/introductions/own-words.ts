import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";
import type { DataSource } from "typeorm";

import type { Person } from "./act-once.ts";

/** The search for what could tell who the author of a text is. It is the door's, which is not known here. */
export interface OwnWords {
  /** Whether a text tells one of the secrets of its author's own organisation, in whatever spelling. */
  tellsSecret(author: Person, text: string): Promise<boolean>;
  /** The words of a text that could tell who its author is, each once, as the door would mark them. */
  findTelling(author: Person, text: string): Promise<{ surface: string; category: FindingCategory }[]>;
}

/** What an act needs that sends words. */
export interface Sending {
  workspace: DataSource;
  ownWords: OwnWords;
}

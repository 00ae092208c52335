import type { DataSource } from "typeorm";

import type { Sending } from "#server/introductions/own-words.ts";
import { OwnWordsSearch } from "#server/publish/text/own-words.ts";

/** What an act needs that sends words, as the server composes it. */
export function sending(workspace: DataSource): Sending {
  return { workspace, ownWords: new OwnWordsSearch(workspace) };
}

import { query } from "#web/platform/graphql.server.ts";

import { TELLING_WORDS } from "./introductions.operations.ts";

/**
 * The words of a message to ask about before it is sent: none where the author has seen them in this very text. What
 * names their own organization is not asked about, because it is refused.
 */
export async function findTelling(request: Request, text: string, seen: unknown): Promise<string[]> {
  if (text.trim() === "" || (typeof seen === "string" && asRead(seen) === asRead(text))) return [];
  const { tellingWords } = await query(request, TELLING_WORDS, { text });
  if (tellingWords.some(({ category }) => category === "OWN_SECRET")) return [];
  return tellingWords.map(({ surface }) => surface);
}

const asRead = (text: string) => text.replaceAll("\r\n", "\n").trim();

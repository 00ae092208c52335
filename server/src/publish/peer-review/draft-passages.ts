import type { PassagePath } from "#server/anonymity/kinds/passage-path.ts";
import type { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";

import { kindOf } from "../kinds/kind-of.ts";

/** One text of a draft as colleagues read it, in the author's own words. */
export interface DraftPassage {
  /** The name of its place. */
  key: string;
  path: PassagePath;
  text: string;
}

/** Every text of a draft that can leave, in reading order. */
export function draftPassages({ kind, content }: DraftEntity): DraftPassage[] {
  const passages: DraftPassage[] = [];
  kindOf(kind).rules.rewriteTexts(content, (text, path) => {
    passages.push({ key: passageKey(path), path, text });
    return text;
  });
  return passages;
}

function passageKey({ section, id, index, language }: PassagePath): string {
  return [section, id ?? "", index, language].join(":");
}

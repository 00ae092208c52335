import type { Level } from "@rungs/shared/ladder";

import type { LadderWriter } from "./ladder-writer.ts";
import { neutralTitle, roleOfTitle } from "./level-title.ts";
import { collapseSpace } from "./passage.ts";

const SOUGHT =
  /\b(?:looking for|seeking|hiring|recruiting) (?:an? |the )?([A-Z][\w/&-]{0,40}(?: (?:[A-Z][\w/&-]{0,40}|of|and|for)){0,6})/;

/** A title for a ladder that has none: the role its text seeks, the role its levels share, or the file's name. */
export function inferLadderTitle(writer: LadderWriter, fileName: string): string {
  const sought = writer.overview.map((text) => SOUGHT.exec(text[0]?.value ?? "")?.[1]).find(Boolean);
  if (sought) return sought.replace(/ (?:of|and|for)$/, "");
  const shared = sharedRole(writer.levels);
  if (shared !== null) return shared;
  const name = titleOfFileName(fileName);
  writer.warn(
    "title-from-file-name",
    null,
    `The file has no title; it was called “${name}” after its file name.`,
  );
  return name;
}

function sharedRole(levels: readonly Level[]): string | null {
  const roles = levels.map(({ internalTitle }) => roleOfTitle(neutralTitle(internalTitle ?? "")));
  const [first = ""] = roles;
  return first !== "" && roles.every((role) => role === first) ? first : null;
}

function titleOfFileName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[A-Za-z0-9]{1,8}$/, "");
  const words = collapseSpace(base.replace(/[-_]+/g, " ")).slice(0, 160);
  return words === "" ? "Ladder" : words.charAt(0).toUpperCase() + words.slice(1);
}

import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

import type { CreateLadderValues } from "@rungs/shared/inputs/ladder-edits";
import type { Ladder } from "@rungs/shared/ladder";
import { DEFAULT_DIMENSIONS, type DefaultDimension } from "@rungs/shared/vocabulary/ladder";
import type { DataSource } from "typeorm";

import { beginDraft } from "../drafts/begin-draft.ts";
import type { Author } from "../require-author.ts";
import { LADDER_DRAFT, type LadderDraftEntity } from "./ladder-draft.ts";

/** Starts an empty ladder on the four dimensions that the field begins with (product.md C1). */
export async function createLadder(
  workspace: DataSource,
  author: Author,
  { title, language }: CreateLadderValues,
): Promise<LadderDraftEntity> {
  const names = language.startsWith("zh") ? NAMES_ZH : NAMES_EN;
  const content: Ladder = {
    title: [{ language, value: title }],
    language,
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: null,
    individualContributor: null,
    mission: null,
    overview: [],
    tracks: [],
    dimensions: DEFAULT_DIMENSIONS.map((dimension) => ({
      id: randomUUID(),
      name: [{ language, value: names[dimension] }],
      description: null,
    })),
    levels: [],
    expectations: [],
    notExpected: [],
    conditions: [],
  };
  return beginDraft(workspace, LADDER_DRAFT, author, content, (one, other) =>
    isDeepStrictEqual(withoutIds(one), withoutIds(other)),
  );
}

/** An empty ladder as people tell it from another. */
function withoutIds({ dimensions, ...ladder }: Ladder) {
  return { ...ladder, dimensions: dimensions.map(({ name, description }) => ({ name, description })) };
}

const NAMES_EN: Record<DefaultDimension, string> = {
  LEADERSHIP: "Leadership",
  COLLABORATION: "Collaboration",
  COMMUNITY_CONTRIBUTION: "Community contribution",
  TECHNICAL_ACUMEN: "Technical acumen",
};

const NAMES_ZH: Record<DefaultDimension, string> = {
  LEADERSHIP: "领导力",
  COLLABORATION: "协作",
  COMMUNITY_CONTRIBUTION: "社区贡献",
  TECHNICAL_ACUMEN: "技术能力",
};

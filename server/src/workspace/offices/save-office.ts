import { randomUUID } from "node:crypto";

import type { SaveOfficeValues } from "@rungs/shared/inputs/office";
import type { Office } from "@rungs/shared/office";
import type { DataSource } from "typeorm";

import type { EditResult } from "../drafts/edit-result.ts";
import { rewriteDraft } from "../drafts/rewrite-draft.ts";
import { withTextIn } from "../drafts/text-in-language.ts";
import type { Author } from "../require-author.ts";
import { OFFICE_DRAFT } from "./office-draft.ts";

/** Writes the profile as a whole in one language; what it says in other languages stays. */
export async function saveOffice(
  workspace: DataSource,
  author: Author,
  input: SaveOfficeValues,
): Promise<EditResult<Office>> {
  return rewriteDraft(workspace, OFFICE_DRAFT, author, input, (content) => contentOf(content, input));
}

function contentOf(office: Office, input: SaveOfficeValues): Office {
  const { language } = input;
  return {
    title: withTextIn(office.title, language, input.title) ?? office.title,
    language: office.language,
    charter: withTextIn(office.charter, language, input.charter),
    charterScopes: input.charterScopes,
    strategy: input.strategy ?? null,
    strategyRationale: withTextIn(office.strategyRationale, language, input.strategyRationale),
    sponsor: {
      rank: input.sponsor.rank ?? null,
      stepsToChief: input.sponsor.stepsToChief ?? null,
      advocated: input.sponsor.advocated ?? null,
    },
    needs: input.needs.map((need) => ({ function: need.function, weight: need.weight })),
    placements: input.placements.map((one) => {
      const known = office.placements.find(({ id }) => id === one.id);
      return {
        id: known?.id ?? randomUUID(),
        function: one.function,
        placement: one.placement,
        department: one.department ?? null,
        from: one.from ?? null,
        to: one.to ?? null,
        reason: withTextIn(known?.reason ?? null, language, one.reason),
      };
    }),
  };
}

import type { SaveRoleValues } from "@rungs/shared/inputs/role";
import { JOB_FAMILIES } from "@rungs/shared/vocabulary/job-families";
import { type Rank, RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { OCCUPATION_CODES } from "@rungs/shared/vocabulary/occupations";
import { EXTERNAL_SHARES, NEXT_STEP_KINDS } from "@rungs/shared/vocabulary/role";
import { SKILLS } from "@rungs/shared/vocabulary/skills";

import { textIn } from "../draft-text.tsx";
import { textField } from "../form-lines.ts";
import type { RoleDraft } from "./roles.operations.ts";

import type { WrittenDraft } from "../drafts/written-draft.ts";

type Step = SaveRoleValues["nextSteps"][number];

/** What the form of a role holds; of two ranks one may be missing while somebody types. */
export type RoleValues = Required<Omit<SaveRoleValues, keyof WrittenDraft | "language" | "ranks">> & {
  lowest: Rank | null;
  highest: Rank | null;
};

/** The role as it stands, with its texts in its own language. */
export function roleValues(draft: RoleDraft): RoleValues {
  const { language, ranks } = draft;
  return {
    externalTitles: draft.externalTitles.map((title) => textIn(title, language)).filter(Boolean),
    internalTitle: draft.internalTitle,
    jobClass: draft.jobClass,
    roleFamily: draft.roleFamily,
    jobFamily: draft.jobFamily,
    occupations: OCCUPATION_CODES.filter((code) => draft.occupations.includes(code)),
    lowest: (ranks?.min ?? null) as Rank | null,
    highest: (ranks?.max ?? null) as Rank | null,
    duties: [...draft.duties],
    externalShare: EXTERNAL_SHARES.find((share) => share === draft.externalShare) ?? null,
    newToOpenSource: draft.newToOpenSource,
    nextSteps: draft.nextSteps.map((step) => ({ ...step, rank: step.rank as Rank | null })),
    summary: textIn(draft.summary, language),
  };
}

/** The role as a form sends it. */
export function readRole(form: FormData): RoleValues {
  // Browsers end the lines of a textarea with both characters.
  const text = (name: string) => textField(form, name).trim().replaceAll("\r\n", "\n");
  const rank = (name: string) => RANKS.find((one) => String(one) === text(name)) ?? null;
  const all = <Value extends string>(name: string, values: readonly Value[]) =>
    values.filter((value) => form.getAll(name).includes(value));
  return {
    externalTitles: text("externalTitles")
      .split("\n")
      .map((title) => title.trim())
      .filter(Boolean),
    internalTitle: text("internalTitle") || null,
    jobClass: text("jobClass") || null,
    roleFamily: ROLE_FAMILIES.find((family) => family === text("roleFamily")) ?? null,
    jobFamily: JOB_FAMILIES.find((family) => family === text("jobFamily")) ?? null,
    occupations: all("occupations", OCCUPATION_CODES),
    lowest: rank("lowest"),
    highest: rank("highest"),
    duties: all("duties", SKILLS),
    externalShare: EXTERNAL_SHARES.find((share) => String(share) === text("externalShare")) ?? null,
    newToOpenSource: text("newToOpenSource") === "" ? null : text("newToOpenSource") === "yes",
    nextSteps: form.getAll("stepTo").flatMap((value, place) => {
      const to = typeof value === "string" ? readStep(value) : null;
      const said = form.getAll("stepRank")[place];
      const at = RANKS.find((one) => String(one) === said) ?? null;
      return to ? [{ ...to, rank: at }] : [];
    }),
    summary: text("summary"),
  };
}

/** Where a step leads, in one word of a form. */
export function stepValue({ kind, family, jobFamily }: Step): string {
  return [kind, family ?? jobFamily].filter(Boolean).join(":");
}

function readStep(value: string): Omit<Step, "rank"> | null {
  const [said, where] = value.split(":");
  const kind = NEXT_STEP_KINDS.find((one) => one === said);
  const family = ROLE_FAMILIES.find((one) => one === where) ?? null;
  const jobFamily = JOB_FAMILIES.find((one) => one === where) ?? null;
  if (!kind) return null;
  return {
    kind,
    family: kind === "OTHER_FAMILY" ? family : null,
    jobFamily: kind === "TRADITIONAL" ? jobFamily : null,
  };
}

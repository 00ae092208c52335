import { rankHintOfTitle } from "./infer-rank.ts";
import { collapseSpace } from "./passage.ts";

/** A level's heading taken apart: the company's code and the title a person would say. */
export type LevelTitle = { code: string | null; title: string | null };

// A company's own prefix may stand before a code: KD-L3.
const CODE = /^(?:[A-Z]{1,6}[-.])?[A-Z]{1,6}[-.]?\d{1,2}$/;
const LEADING_CODE =
  /^((?:[A-Z]{1,6}[-.])?[A-Z]{1,6}[-.]?\d{1,2}|[A-Z]{1,6} \d{1,2}(?= ?[-–—:|]))(?: ?[-–—:|] ?| )(\S.*)$/;
const LEADING_LEVEL = /^((?:level|grade|band|stage) (?:\d{1,2}|[IVX]{1,4})) ?[-–—:|] ?(\S.*)$/i;
const TRAILING_CODE = /^(\S.*?) ?\(((?:[A-Z]{1,6}[-.])?[A-Z]{1,6}[-. ]?\d{1,2})\)$/;
const NUMBERED = /^(.*\S) (?:\d{1,2}|[IVX]{1,4})$/;
const BARE_LEVEL = /^(?:level|grade|band|stage|rung|step|级别|等级) ?(?:\d{1,2}|[IVX]{1,4})$/i;
const ROLE =
  /\b(?:engineer|developer|manager|lead|advocate|architect|analyst|specialist|writer|counsel|contributor|designer|officer|director|scientist|consultant|coordinator|administrator|evangelist)\b|工程师|经理|专员|架构师/i;

/** Takes `TPM4 - Technical Program Manager 4` apart into its code and its title. */
export function readLevelTitle(heading: string): LevelTitle {
  const text = collapseSpace(heading).slice(0, 400);
  if (CODE.test(text)) return { code: text, title: null };
  const leading = LEADING_CODE.exec(text) ?? LEADING_LEVEL.exec(text);
  if (leading) return { code: leading[1] ?? null, title: leading[2] ?? null };
  const trailing = TRAILING_CODE.exec(text);
  if (trailing) return { code: trailing[2] ?? null, title: trailing[1] ?? null };
  return { code: null, title: text === "" ? null : text };
}

/** The title without the number by which only its own company counts. */
export function neutralTitle(title: string): string {
  return title.replace(/(\S) \d{1,2}$/, "$1");
}

/** What is left of a level's title when the words for the level are taken away: the role all levels share. */
export function roleOfTitle(title: string): string {
  const words =
    /\b(?:chief|vice president|s?vp|senior|sr|distinguished|fellow|principal|staff|advanced|intermediate|mid-level|mid|intern|trainee|apprentice|junior|jr|entry-level|entry|graduate|associate|lead|level|[IVX]{1,4}|\d{1,2})(?![\w-])\.?|初级|中级|高级|资深|首席/gi;
  return collapseSpace(title.replace(words, " "));
}

/** Whether a heading or a cell names a level of a ladder rather than a section or a dimension. */
export function looksLikeLevel(heading: string): boolean {
  const text = collapseSpace(heading);
  if (text === "" || text.length > 80 || text.split(" ").length > 9 || /[.?!]$/.test(text)) return false;
  const { code, title } = readLevelTitle(text);
  if (code !== null) return true;
  if (title === null) return false;
  if (BARE_LEVEL.test(title) || rankHintOfTitle(title) !== null) return true;
  const numbered = NUMBERED.exec(title);
  return numbered !== null && ROLE.test(numbered[1] ?? "");
}

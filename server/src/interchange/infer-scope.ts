import type { Scope } from "@rungs/shared/vocabulary/ladder";

const WORDS: readonly [RegExp, Scope][] = [
  [/^(?:self|own (?:work|tasks)|individual|tasks?|subsystems?|features?|个人)$/i, "SELF"],
  [/^(?:(?:the |own )?team|project|团队)$/i, "TEAM"],
  [
    /^(?:teams|(?:multiple|several|many|cross|across) teams|cross-team|group|department|多个?团队)$/i,
    "TEAMS",
  ],
  [/^(?:(?:the |whole )?(?:company|org|organi[sz]ation)|company-wide|business|公司|组织)$/i, "ORGANIZATION"],
  [/^(?:(?:the )?(?:industry|community|ecosystem)|industry-wide|world|行业|社区)$/i, "INDUSTRY"],
];

/** The scope a short value such as `Multiple Teams` names; null for anything longer or unknown. */
export function inferScope(value: string): Scope | null {
  const word = value.trim();
  return WORDS.find(([words]) => words.test(word))?.[1] ?? null;
}

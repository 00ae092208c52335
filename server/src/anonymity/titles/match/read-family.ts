import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";

import { longestPhrase } from "../split-title.ts";
import { AREAS, GRADES, list, ROLES } from "../title-words.ts";
import {
  FAMILY_CUES,
  type FamilyCue,
  NEIGHBOURING_TRADES,
  OFFICE,
  OFFICE_LEADS,
  OPEN_SOURCE,
  OTHER_TRADES,
  QUALIFIERS,
} from "./family-cues.ts";

/** What a title says of its role family, and how sure that is. */
export interface FamilyReading {
  family: RoleFamily | null;
  confidence: number;
}

const NOTHING: FamilyReading = { family: null, confidence: 0 };

const mapOf = <Meaning>(phrases: readonly string[], meaning: Meaning) =>
  phrases.map((phrase) => [phrase, meaning] as const);

const CUES = new Map<string, FamilyCue>(FAMILY_CUES.toReversed().flatMap((cue) => mapOf(cue.phrases, cue)));
const LEADS = new Map(mapOf(OFFICE_LEADS, true));
const OFFICES = new Map(mapOf(OFFICE, true));
const CONTEXT = new Map([...mapOf(OPEN_SOURCE, "OPEN" as const), ...mapOf(OFFICE, "OFFICE" as const)]);
const TRADES = new Map([
  ...mapOf(NEIGHBOURING_TRADES, "NEIGHBOURING" as const),
  ...mapOf(OTHER_TRADES, "OTHER" as const),
]);
const KNOWN = new Map(
  mapOf(
    [...AREAS, ...ROLES, ...GRADES, ...QUALIFIERS, ...CUES.keys(), ...CONTEXT.keys(), ...TRADES.keys()],
    true,
  ),
);

const ENGINEERS = list(`
  engineer; engineers; developer; swe; programmer; maintainer; maintainers; committer; contributor; contributors; fellow; technologist; engineering; engineering manager; software; architect; hacker; packager; technical lead; team lead engineer; distro; build; administrator; devops;
  工程师; 开发工程师; 开发者; 维护者; 贡献者; 架构师; 开发; 技术专家; 技术负责人
`);
const TOOLING = list(`
  tool; tools; tooling; toolchain; automation; infrastructure; platform; metrics; data analyst; data; analytics; pipeline; release; devops; administrator; portal;
  工具; 工具链; 自动化; 基础设施; 平台; 度量
`);
const PROGRAM_MANAGERS = list(`
  program manager; project manager; program coordinator; project coordinator; program assistant; program lead; program specialist; program associate; program administrator; programme manager; programme coordinator; program management; project management; operations manager; programme lead; project lead; programs manager; portfolio manager; pmo; coordinator; operations specialist;
  项目经理; 项目集经理; 项目集; 项目管理; 专案经理; 项目专员; 项目助理
`);
const PROGRAMS = list(
  "program; programs; programme; programmes; project; projects; portfolio; operations; sponsorship; 项目; 运营",
);
const LEADERS = list(`
  lead; leader; head; director; vice president; chief; manager; officer; owner; strategist; strategy; executive; coso; chief open source officer; leading; division lead; chair;
  负责人; 总监; 主任; 主席; 战略专家; 主管; 经理; 副总裁; 首席开源官; 官; 首席开源官; 开源官; 战略; 总经理; 部长
`);
/** The engineering of an office may be its own or its projects'. */
const ENGINEERING = list("engineering; 开源技术");
const STRATEGY = list("strategy; strategist; strategic; 战略; 战略专家");
const FUNCTIONS = {
  STRATEGY: new Map(mapOf(STRATEGY, true)),
  ENGINEERING: new Map(mapOf(ENGINEERING, true)),
  ENGINEER: new Map(mapOf(ENGINEERS, true)),
  TOOLING: new Map(mapOf(TOOLING, true)),
  PROGRAM_MANAGER: new Map(mapOf(PROGRAM_MANAGERS, true)),
  PROGRAMS: new Map(mapOf(PROGRAMS, true)),
  LEADER: new Map(mapOf(LEADERS, true)),
};
/** What can stand beside an open source engineer or lead without making another role of it. */
const GENERIC = new Map(
  mapOf(
    [...OPEN_SOURCE, ...ENGINEERS, ...LEADERS, ...GRADES, ...list("technology; strategy; 技术; 社区")],
    true,
  ),
);
const SPECIFIC = new Map(mapOf([...AREAS, ...CUES.keys()], true));

/** Reads the role family of a title out of its words. */
export function readFamily(words: readonly string[]): FamilyReading {
  const cues = found(words, CUES);
  const contexts = found(words, CONTEXT);
  const trades = found(words, TRADES);
  const context = contexts.includes("OFFICE") ? "OFFICE" : (contexts[0] ?? null);
  const strongest = Math.max(0, ...cues.map(({ strength }) => strength));
  const best = FAMILY_CUES.find((cue) => cue.strength === strongest && cues.includes(cue));
  const reading = best
    ? byCue(best, cues, words, context !== null)
    : byFunction(without(words, OFFICES), context);
  if (trades.includes("OTHER")) return { family: "OTHER", confidence: 0.5 };
  if (reading.family === null) {
    return trades.length > 0 || has(words, "ENGINEER") ? { family: "OTHER", confidence: 0.5 } : NOTHING;
  }
  const isNextDoor = trades.length > 0 && strongest < 2 && context !== "OFFICE";
  const confidence = reading.confidence * 0.75 ** (strangers(words) + Number(isNextDoor));
  // Outside open source a word in common with a role of ours proves little once others stand beside it.
  if (context === null && strongest < 2 && confidence < 0.56) return { family: "OTHER", confidence: 0.4 };
  return { family: reading.family, confidence: round(confidence) };
}

function byCue(
  best: FamilyCue,
  cues: readonly FamilyCue[],
  words: readonly string[],
  isInContext: boolean,
): FamilyReading {
  const isRivalled =
    cues.some(({ strength, family }) => strength === best.strength && family !== best.family) ||
    found(words, LEADS).length > 0 ||
    // Offices differ in whether the program manager of a field belongs to the programs or to the field.
    (best.strength === 1 && best.family !== "TECHNICAL_PROGRAM_MANAGER" && has(words, "PROGRAM_MANAGER"));
  const confidence = isInContext ? best.inContext : best.alone;
  return { family: best.family, confidence: isRivalled ? confidence * 0.75 : confidence };
}

/** Where no cue names what the role is about, what somebody does in open source decides. */
function byFunction(words: readonly string[], context: "OPEN" | "OFFICE" | null): FamilyReading {
  if (has(words, "PROGRAM_MANAGER")) {
    const isTechnical = words.includes("technical") || words.includes("engineering");
    if (isTechnical) return { family: "TECHNICAL_PROGRAM_MANAGER", confidence: context ? 0.9 : 0.85 };
    return { family: "PROGRAM_MANAGER", confidence: context ? 0.94 : 0.75 };
  }
  if (context === null) return NOTHING;
  // Every word that is about something else makes room for a family that has no words of its own here.
  const sure = (confidence: number) => confidence * 0.75 ** found(without(words, GENERIC), SPECIFIC).length;
  if (has(words, "STRATEGY")) return { family: "OSPO_LEAD", confidence: sure(0.92) };
  if (has(words, "TOOLING")) return { family: "OSPO_ENGINEER", confidence: 0.85 };
  if (has(words, "ENGINEER") || has(words, "ENGINEERING")) {
    return context === "OFFICE"
      ? { family: "OSPO_ENGINEER", confidence: 0.92 }
      : { family: "UPSTREAM_ENGINEER", confidence: sure(has(words, "ENGINEERING") ? 0.7 : 0.9) };
  }
  const leads = has(words, "LEADER");
  if (has(words, "PROGRAMS")) return { family: "PROGRAM_MANAGER", confidence: leads ? 0.65 : 0.7 };
  if (leads) return { family: "OSPO_LEAD", confidence: sure(0.94) };
  return { family: "OTHER", confidence: 0.4 };
}

/** Whatever the words mean by a list, longest phrases first; a phrase inside a longer one does not count. */
function found<Meaning>(words: readonly string[], meanings: ReadonlyMap<string, Meaning>): Meaning[] {
  const all: Meaning[] = [];
  for (let at = 0; at < words.length;) {
    const taken = longestPhrase(words, at, meanings);
    if (taken) all.push(taken.meaning);
    at = taken?.end ?? at + 1;
  }
  return all;
}

/** The words without the phrases of a list, so that the program of "program office" names no program. */
function without(words: readonly string[], phrases: ReadonlyMap<string, unknown>): string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const taken = longestPhrase(words, at, phrases);
    if (!taken) rest.push(words[at] ?? "");
    at = taken?.end ?? at + 1;
  }
  return rest;
}

function has(words: readonly string[], name: keyof typeof FUNCTIONS): boolean {
  return found(words, FUNCTIONS[name]).length > 0;
}

/** How many words, or runs of Han characters, no list knows. */
function strangers(words: readonly string[]): number {
  let count = 0;
  let wasHan = false;
  for (let at = 0; at < words.length;) {
    const taken = longestPhrase(words, at, KNOWN);
    const word = words[at] ?? "";
    const isHan = /\p{Script=Han}/u.test(word);
    if (!taken && !/^(?:[a-z]{1,2})?\d{1,2}$/.test(word) && !(isHan && wasHan)) count += 1;
    wasHan = !taken && isHan;
    at = taken?.end ?? at + 1;
  }
  return count;
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

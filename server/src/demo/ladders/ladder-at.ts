import { CHINESE_BANKS, type ChineseBank } from "../content/chinese.ts";
import { FAMILIES } from "../content/families.ts";
import type { FamilyBank } from "../content/family-bank.ts";
import type { DemoLadder } from "../demo-ladder.ts";
import type { DemoOrganization } from "../demo-organization.ts";
import { type Random, randomFor } from "../random.ts";
import { chineseCorrections } from "./chinese-corrections.ts";
import { correctLadder } from "./correct-ladder.ts";
import { DEMO_PLANS } from "./demo-plans.ts";
import type { LadderPlan } from "./ladder-plan.ts";
import { nameLevels } from "./name-levels.ts";
import { randomPlan } from "./random-plan.ts";
import { replacementsFor } from "./replacements-for.ts";
import { tellOnOffice } from "./tell-on-office.ts";
import { NEUTRAL_WORDS, ownWordsOf } from "./word-line.ts";
import { writeAxesPage } from "./write-axes-page.ts";
import { writeChineseMatrix } from "./write-chinese-matrix.ts";
import { writeLevelPage } from "./write-level-page.ts";
import { writeMatrixFile } from "./write-matrix-file.ts";
import { type PageInput, writeRolePage } from "./write-role-page.ts";

/** The plan of the ladder at a place in the network: by hand for the demo, drawn beyond it. */
export function planAt(seed: number, index: number): LadderPlan {
  return DEMO_PLANS[index] ?? randomPlan(randomFor(seed, "plan", index));
}

/** The ladder at a place in the network, as a file of this organisation. */
export function ladderAt(seed: number, index: number, organization: DemoOrganization): DemoLadder {
  const plan = planAt(seed, index);
  const random = randomFor(seed, "ladder", index);
  const file =
    plan.language === "en"
      ? englishFile(plan, organization, random, randomFor(seed, "titles", index).pick(SHIFTS))
      : chineseFile(plan, random);
  return {
    index,
    organizationIndex: organization.index,
    authorEmail: organization.people[random.int(0, 1)]?.email ?? organization.people[0].email,
    state: plan.state,
    shape: plan.shape,
    language: plan.language,
    ...file,
    replacements: replacementsFor(organization, plan.language),
  };
}

type File = Pick<DemoLadder, "fileName" | "content" | "corrections" | "yields">;

/** Companies agree on most titles, and never on all of them. */
const SHIFTS = [0, 0, 0, 1, -1] as const;

function englishFile(plan: LadderPlan, organization: DemoOrganization, random: Random, shift: number): File {
  const bank: FamilyBank = FAMILIES[plan.family];
  const levels = nameLevels(plan, bank, random, shift);
  const title = random.pick([bank.role, `${bank.role} career ladder`, `Career ladder: ${bank.role}`]);
  const content = writeFile(plan, {
    title,
    bank,
    levels,
    words: plan.telling ? ownWordsOf(organization) : NEUTRAL_WORDS,
    telling: plan.telling ? tellOnOffice(organization, random) : null,
    random,
  });
  return {
    fileName: fileNameOf(bank.role, plan, organization, random),
    content,
    corrections: correctLadder(plan, bank, levels, title, random),
    yields: { levels: levels.length, dimensions: plan.dimensions },
  };
}

function chineseFile(plan: LadderPlan, random: Random): File {
  const bank: ChineseBank | undefined = CHINESE_BANKS.find(({ family }) => family === plan.family);
  if (bank === undefined) throw new Error(`There is no Chinese text for ${plan.family}.`);
  const words = { company: "公司", product: "产品" };
  return {
    fileName: `${bank.title}.csv`,
    content: writeChineseMatrix(bank, plan.ranks, words, random),
    corrections: chineseCorrections(plan, bank),
    yields: { levels: plan.ranks.length, dimensions: bank.dimensions.length },
  };
}

function writeFile(plan: LadderPlan, input: PageInput): string {
  switch (plan.shape) {
    case "ROLE_PAGE":
      return writeRolePage(input);
    case "LEVEL_PAGE":
      return writeLevelPage(input);
    case "AXES_PAGE":
      return writeAxesPage(input);
    case "LEVELS_AS_COLUMNS":
    case "LEVELS_AS_ROWS":
      return writeMatrixFile(plan, input);
  }
}

function fileNameOf(role: string, plan: LadderPlan, organization: DemoOrganization, random: Random): string {
  const slug = role.toLowerCase().replaceAll(" ", "-");
  const own = plan.telling && random.chance(0.5) ? `${organization.domains[0]?.split(".")[0]}-` : "";
  const suffix = random.pick(["", "-ladder", "-levels", "-v2"]);
  const isMatrix = plan.shape === "LEVELS_AS_COLUMNS" || plan.shape === "LEVELS_AS_ROWS";
  return `${own}${slug}${suffix}.${isMatrix ? "csv" : "md"}`;
}

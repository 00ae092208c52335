import type { LocalizedText } from "@rungs/shared/ladder";

import type { DemoOrganization } from "../demo-organization.ts";
import { randomFor } from "../random.ts";
import { CHINESE_ACCOUNTS } from "./chinese-accounts.ts";
import type { DemoPractice, WrittenAccount } from "./demo-practice.ts";
import { ENGLISH_ACCOUNTS } from "./english-accounts.ts";

/** What the first office has begun to write: it names its company, so the door will refuse it as it stands. */
export function leadPractice(seed: number, organization: DemoOrganization): DemoPractice {
  const account: WrittenAccount = {
    title: "A place to ask before one publishes",
    kind: "COMPLIANCE_PROCESS",
    maturity: "TRYING",
    functions: ["ADVICE", "COMPLIANCE"],
    problem: `At ${organization.name}, teams ask us about licenses on the last day before a release.`,
    done: "Each new project gets a visit from one of us in its first week. We look at what it will use and say what has to be settled before it ships.",
    outcome: "Five projects so far. None of them had to wait in the end.",
  };
  return toPractice(seed, organization, { account, language: "en", state: "DRAFT" });
}

/** The accounts of the demo that are shared, each by an office of its own. */
export function* sharedPractices(
  seed: number,
  organizations: readonly DemoOrganization[],
): Generator<DemoPractice> {
  const chinese = organizations.filter(({ region }) => region === "EASTERN_ASIA");
  const others = organizations.filter(({ region }) => region !== "EASTERN_ASIA");
  for (const [place, account] of CHINESE_ACCOUNTS.entries()) {
    const organization = chinese[place];
    if (organization) {
      yield toPractice(seed, organization, { account, language: "zh-Hans", state: "PUBLISHED" });
    }
  }
  for (const [place, account] of ENGLISH_ACCOUNTS.entries()) {
    const organization = others[place * 2];
    if (organization) yield toPractice(seed, organization, { account, language: "en", state: "PUBLISHED" });
  }
}

function toPractice(
  seed: number,
  { index, officeFoundedYear, people }: DemoOrganization,
  { account, language, state }: { account: WrittenAccount; language: string; state: DemoPractice["state"] },
): DemoPractice {
  const text = (value: string | undefined): LocalizedText | null => (value ? [{ language, value }] : null);
  const random = randomFor(seed, "practice", index);
  return {
    organizationIndex: index,
    authorEmail: people[0].email,
    state,
    practice: {
      title: [{ language, value: account.title }],
      language,
      kind: account.kind,
      maturity: account.maturity,
      sinceYear: random.chance(0.8) ? random.int(Math.min(officeFoundedYear, 2025), 2025) : null,
      functions: [...account.functions],
      problem: text(account.problem),
      context: text(account.context),
      done: text(account.done),
      outcome: text(account.outcome),
      differently: text(account.differently),
    },
  };
}

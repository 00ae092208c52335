import { existsSync, readFileSync } from "node:fs";

import { LIMITS } from "@rungs/shared/limits";
import { INDUSTRIES, REGIONS, REPORTING_LINES, SIZES } from "@rungs/shared/vocabulary/organization";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";

import { DEMO_PASSWORD, demoAccounts } from "./demo-accounts.ts";
import type { DemoLadder } from "./demo-ladder.ts";
import {
  DEMO_NETWORK,
  DRAFTS_OFFICE,
  generateNetwork,
  LEAD_OFFICE,
  READER_OFFICE,
} from "./generate-network.ts";

const network = generateNetwork(DEMO_NETWORK);
const organizations = [...network.organizations];
const ladders = [...network.ladders];
const published = ladders.filter(({ state }) => state === "PUBLISHED");
const WELL_KNOWN = ["Amazon", "Apple", "Google", "IBM", "Intel", "Meta", "Microsoft", "Oracle", "Red Hat"];
const landscape = readIfPresent("../../../../shared/vocabulary/todogroup-landscape/landscape.yml");
const allText = JSON.stringify([organizations, ladders]);

describe("the demo network", () => {
  test("is the same each time, byte by byte", () => {
    const again = generateNetwork(DEMO_NETWORK);
    expect(JSON.stringify([[...again.organizations], [...again.ladders]])).toBe(allText);
  });

  test("is another one for another seed", () => {
    const other = generateNetwork({ ...DEMO_NETWORK, seed: 7 });
    expect(JSON.stringify([[...other.organizations], [...other.ladders]])).not.toBe(allText);
  });

  test("stays as it is when a larger network is asked for", () => {
    const larger = generateNetwork({ seed: DEMO_NETWORK.seed, organizations: 5_000, ladders: 20_000 });
    expect(firstOf(larger.organizations, organizations.length)).toEqual(organizations);
    expect(firstOf(larger.ladders, ladders.length)).toEqual(ladders);
  });

  test("has the organisations and ladders that the product promises", () => {
    expect(organizations.length).toBeGreaterThanOrEqual(150);
    expect(published.length).toBeGreaterThanOrEqual(45);
    expect(new Set(published.map(({ organizationIndex }) => organizationIndex)).size).toBeGreaterThan(35);
  });

  test("gives each organisation and each person a name of their own", () => {
    const all = [...generateNetwork({ ...DEMO_NETWORK, organizations: 5_000 }).organizations];
    const secrets = all.flatMap(({ domains, people }) => [...domains, ...people.map(({ email }) => email)]);
    expect(new Set(secrets).size).toBe(secrets.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test("knows nobody who exists: every address ends in .example", () => {
    const hosts = organizations.flatMap(({ domains, people }) => [
      ...domains,
      ...people.map(({ email }) => email.split("@")[1] ?? ""),
    ]);
    expect(hosts.filter((host) => !/^[a-z-]+\.example$/.test(host))).toEqual([]);
    expect(allText.match(/https?:\/\/[^/"\s]+/g)?.filter((url) => !url.endsWith(".example"))).toEqual([]);
  });

  test("describes organisations in the words of the vocabulary", () => {
    for (const organization of organizations) {
      expect(INDUSTRIES).toContain(organization.industry);
      expect(REGIONS).toContain(organization.region);
      expect(SIZES).toContain(organization.size);
      expect(REPORTING_LINES).toContain(organization.reportingLine);
      expect(organization.officeFoundedYear).toBeLessThanOrEqual(2026);
      expect(organization.teamSize).toBeGreaterThan(0);
      expect(organization.people.map(({ role }) => role).slice(0, 3)).toEqual(["OWNER", "EDITOR", "MEMBER"]);
    }
  });

  test(`holds no name of an office that exists${landscape === null ? " (their list is not here)" : ""}`, () => {
    const names = landscape === null ? WELL_KNOWN : realNames(landscape);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => new RegExp(`\\b${escape(name)}\\b`).test(allText))).toEqual([]);
  });

  test("names a lead, a reader, an editor and the lead's colleague to sign in as", () => {
    const accounts = demoAccounts(network);
    expect(accounts.map(({ person }) => person.role)).toEqual(["OWNER", "MEMBER", "EDITOR", "EDITOR"]);
    expect(accounts[3].organization.name).toBe(accounts[0].organization.name);
    expect(DEMO_PASSWORD.length).toBeGreaterThanOrEqual(15);
    const offices = published.map(({ organizationIndex }) => organizationIndex);
    expect(offices).not.toContain(LEAD_OFFICE);
    expect(offices).not.toContain(READER_OFFICE);
    const drafts = ladders.filter(({ state }) => state === "DRAFT");
    expect(drafts.length).toBeGreaterThan(1);
    expect(new Set(drafts.map(({ organizationIndex }) => organizationIndex))).toEqual(
      new Set([DRAFTS_OFFICE]),
    );
  });
});

describe("the ladders", () => {
  test("cover all roles, shapes and sizes", () => {
    const count = (of: (ladder: DemoLadder) => unknown) => new Set(ladders.map(of)).size;
    expect(count(({ corrections }) => corrections.roleFamily)).toBeGreaterThanOrEqual(12);
    expect(count(({ shape }) => shape)).toBe(5);
    expect(count(({ corrections }) => corrections.strategy)).toBe(3);
    const levels = ladders.map(({ yields }) => yields.levels);
    expect([Math.min(...levels), Math.max(...levels)]).toEqual([2, 10]);
    expect(ladders.filter(({ yields }) => yields.levels === 8 && yields.dimensions === 12)).toHaveLength(2);
    expect(ladders.filter(({ language }) => language === "zh-Hans")).toHaveLength(8);
    expect(ladders.filter(({ corrections }) => corrections.tracks.length === 2)).toHaveLength(2);
  });

  test("are all different", () => {
    expect(new Set(ladders.map(({ content }) => content)).size).toBe(ladders.length);
  });

  test("stay within the limits", () => {
    for (const { content, corrections, fileName } of ladders) {
      expect(Buffer.byteLength(content), fileName).toBeLessThan(LIMITS.importBytes);
      for (const line of content.split(/\r?\n/).filter((text) => !/[,;]/.test(text))) {
        expect(line.length, fileName).toBeLessThan(LIMITS.textCharacters);
      }
      expect(corrections.title.length).toBeLessThan(LIMITS.nameCharacters);
      for (const { externalTitles } of corrections.levels) {
        expect(externalTitles[0].length).toBeLessThan(LIMITS.nameCharacters);
      }
    }
  });

  test("leave no mark of how they were written", () => {
    for (const { content } of ladders) expect(content).not.toMatch(/[[\]{}]|undefined|\bnull\b|  +\S/);
  });

  test("name their levels from the lowest to the highest", () => {
    for (const { corrections, yields } of ladders) {
      const ranks = corrections.levels.map(({ rank }) => rank);
      expect(ranks).toHaveLength(yields.levels);
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    }
  });

  test("ask for more from level to level, and for some things again", () => {
    for (const ladder of ladders.filter(({ shape }) => shape === "LEVELS_AS_COLUMNS")) {
      const cells = rowsOf(ladder).flatMap(([, ...texts]) =>
        texts.slice(1).map((text, at) => text === texts[at]),
      );
      const same = cells.filter(Boolean).length / cells.length;
      expect(same, ladder.fileName).toBeLessThan(0.6);
    }
  });

  test("give something to do to the door, but not all of them", () => {
    const telling = ladders.filter(({ content }) => /\.example\b|OSPO-\d+/.test(content));
    expect(telling.length).toBeGreaterThan(12);
    expect(telling.length).toBeLessThan(ladders.length - 12);
    for (const { content, replacements } of telling) {
      expect(replacements.some(({ surface }) => content.includes(surface))).toBe(true);
    }
  });

  test("have the headings of their shape", () => {
    for (const { shape, content, yields } of ladders) {
      if (shape === "ROLE_PAGE") {
        for (const heading of ["## Strategic", "## Operational", "## Tactical", "## Levels"]) {
          expect(content).toContain(`\n${heading}\n`);
        }
        expect(content.match(/^#### Qualifications$/gm)).toHaveLength(yields.levels);
      }
      if (shape === "LEVEL_PAGE") {
        expect(content.match(/^_Experience: .*_$/gm)).toHaveLength(yields.levels);
      }
      if (shape === "AXES_PAGE") {
        expect(content.match(/^\* \*\*[A-Z][a-z ]+\*\*: [a-z]/gm)).toHaveLength(yields.levels * 5);
      }
    }
  });

  test("are rectangular where they are spreadsheets", () => {
    for (const ladder of ladders.filter(({ shape }) => shape.startsWith("LEVELS_AS"))) {
      const rows = rowsOf(ladder);
      const widths = new Set(rows.map((cells) => cells.length));
      expect(widths.size, ladder.fileName).toBe(1);
      const levels = ladder.shape === "LEVELS_AS_COLUMNS" ? (rows[0]?.length ?? 0) - 1 : rows.length - 1;
      if (!ladder.content.includes(".example")) expect(levels, ladder.fileName).toBe(ladder.yields.levels);
    }
  });
});

function rowsOf({ content }: DemoLadder): string[][] {
  const separator = /^[^,;]*(?:;|"[^"]*";)/.test(content) ? ";" : ",";
  return parse(content, { delimiter: separator });
}

function readIfPresent(path: string): string | null {
  const url = new URL(path, import.meta.url);
  return existsSync(url) ? readFileSync(url, "utf8") : null;
}

function firstOf<T>(items: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === count) break;
    first.push(item);
  }
  return first;
}

/** The names in the landscape that are not also everyday words of a ladder. */
function realNames(yaml: string): string[] {
  const names = [...yaml.matchAll(/^ +name: (.+)$/gm)].map(([, name = ""]) =>
    name.replace(/ \(.*$/, "").trim(),
  );
  const everyday = new Set(["General", "Metrics", "Documentation projects", "Project Quality", "SCA"]);
  return [...new Set(names)].filter((name) => name.length > 1 && !everyday.has(name));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

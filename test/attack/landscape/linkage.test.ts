import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import type { AtlasCell, AtlasMember } from "../../../server/src/anonymity/atlas/atlas.ts";
import { chooseCell } from "../../../server/src/anonymity/atlas/choose-cell.ts";
import { findPath } from "../../../server/src/anonymity/atlas/find-path.ts";
import { growAtlas } from "../../../server/src/anonymity/atlas/grow-atlas.ts";
import { labelOf } from "../../../server/src/anonymity/atlas/label-of.ts";
import { runs } from "../../../server/src/testing/runs.ts";
import { attack, type AttackResult } from "../attacker/attack.ts";
import type { Evidence } from "../attacker/dump.ts";
import { LANDSCAPE_OFFICES } from "./offices.ts";

const members = LANDSCAPE_OFFICES.map(({ organization, unit, values }): AtlasMember => ({
  organizationId: organization,
  unit,
  values: values[0]!.attributes,
}));
const { cells } = growAtlas(null, members);

test("the landscape has 187 offices, most of them unlike any other", () => {
  const alike = new Set(members.map(({ values }) => JSON.stringify(values)));
  expect(members).toHaveLength(187);
  expect(alike.size).toBeGreaterThan(140);
});

// AT-8: every office publishes once, in another order each time.
test("naming the office behind 1,000 publications succeeds no more often than among five", () => {
  const results: AttackResult[] = [];
  for (let seed = 0; count(results, "pseudonyms") < runs({ fast: 1000, long: 5000 }); seed += 1) {
    results.push(attack({ ...publishAll(seed), leavers: "stay" }));
  }
  const [pseudonyms, right] = [count(results, "pseudonyms"), count(results, "guessedRight")];
  const guessing = results.reduce((sum, result) => sum + result.guessing.guessedRight!, 0);
  const allowed = pseudonyms / 5 + 2 * Math.sqrt(pseudonyms * 0.2 * 0.8);

  expect(right).toBeLessThanOrEqual(allowed);
  // Even if nobody ever showed less than they could.
  expect(guessing).toBeLessThanOrEqual(allowed);
  expect(count(results, "authorsRuledOut")).toBe(0);
  expect(Math.min(...results.map(({ minCandidates }) => minCandidates!))).toBeGreaterThanOrEqual(5);
  expect(count(results, "forcedMatches")).toBe(0);
});

test("an office that shows all there is to know of it is named nearly every time", () => {
  const naked = {
    ...publishAll(0),
    epochs: [
      {
        epoch: 1,
        quarter: "2026-Q4",
        pseudonyms: LANDSCAPE_OFFICES.map(({ organization, values }) => ({
          id: organization,
          version: 1,
          face: Object.fromEntries(
            Object.entries(values[0]!.attributes).map(([attribute, value]) => [
              attribute,
              value === "NOT_GIVEN" ? null : value,
            ]),
          ) as never,
        })),
      },
    ],
    authors: Object.fromEntries(LANDSCAPE_OFFICES.map(({ organization }) => [organization, organization])),
    partitions: undefined,
  };
  expect(attack({ ...naked, leavers: "stay" }).guessedRight).toBeGreaterThan(120);
});

/** Everything public after every office that may has published, and the cells that anybody could compute. */
function publishAll(seed: number): Evidence {
  const order = members.toSorted((a, b) =>
    drawn(seed, a.organizationId) < drawn(seed, b.organizationId) ? -1 : 1,
  );
  const pathOf = new Map(members.map((member) => [member, findPath(cells, member.values)]));
  const inCell = (cell: AtlasCell) =>
    members.filter((member) => pathOf.get(member)!.some(({ id }) => id === cell.id));
  const within = new Map(cells.map((cell) => [cell.id, inCell(cell)]));
  const published = new Set<AtlasMember>();
  const pseudonyms = [];
  const authors: Record<string, string> = {};
  for (const author of order) {
    const path = pathOf.get(author)!;
    const standings = path.map(({ id }) => {
      const inside = within.get(id)!;
      return {
        cellId: id,
        candidates: inside.length,
        present: inside.length,
        revealed: 0,
        silentOthers: inside.filter((member) => member !== author && !published.has(member)).length,
      };
    });
    const chosen = chooseCell(path, standings, members.length);
    if (!chosen.ok) continue;
    const id = drawn(seed, `pseudonym of ${author.organizationId}`);
    published.add(author);
    pseudonyms.push({ id, version: 1, face: chosen.face });
    authors[id] = author.organizationId;
  }
  return {
    epochs: [{ epoch: 1, quarter: "2026-Q4", pseudonyms: pseudonyms.sort((a, b) => (a.id < b.id ? -1 : 1)) }],
    members: LANDSCAPE_OFFICES,
    reveals: [],
    partitions: [{ epoch: 1, cells: cells.map((cell) => ({ domain: cell.domain, label: labelOf(cell) })) }],
    authors,
  };
}

function drawn(seed: number, text: string): string {
  return createHash("sha256").update(`${seed} ${text}`).digest("hex");
}

function count(
  results: readonly AttackResult[],
  figure: "pseudonyms" | "guessedRight" | "authorsRuledOut" | "forcedMatches",
): number {
  return results.reduce((sum, result) => sum + result[figure]!, 0);
}

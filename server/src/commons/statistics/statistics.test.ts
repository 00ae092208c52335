import type { PublishedStatistic } from "@rungs/shared/published-statistic";
import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestApi, type TestApi } from "#server/testing/start-test-api.ts";
import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import { StatisticsResolver } from "./statistics.resolver.ts";

const QUERY = `query ($quarter: String) { statistics(quarter: $quarter) { quarter tables { table groups { group figures {
  quarter policyVersion base { from to } shares { value percent bound } quantiles { quantile value bound }
} } } } }`;

let network: TestWorkspace;
let api: TestApi;
beforeAll(async () => {
  network = await startTestWorkspace();
  api = await startTestApi([new StatisticsResolver(network.commons)]);
}, 120_000);
afterAll(async () => {
  await api?.stop();
  await network?.close();
});

test("before anything was released there is nothing, and no fault", async () => {
  const { body } = await ask("somebody");
  expect(body).toEqual({ data: { statistics: null } });
});

test("two viewers get the same bytes, and they are what was stored", async () => {
  const [older, newer] = [table("2026-Q3"), table("2026-Q4")];
  for (const document of [newer, older]) {
    await network.publisher.query("INSERT INTO published_statistic VALUES ($1, $2, $3)", [
      document.quarter,
      document.table,
      JSON.stringify(document),
    ]);
  }
  const [one, other] = [await ask("somebody"), await ask("somebody else")];
  const { table: name, groups } = newer;

  expect(JSON.stringify(one.body)).toBe(JSON.stringify(other.body));
  expect(one.body.data).toEqual({
    statistics: { quarter: "2026-Q4", tables: [{ table: name, groups }] },
  });
  expect((await ask("somebody", "2026-Q3")).body.data).toMatchObject({ statistics: { quarter: "2026-Q3" } });
  expect((await ask("somebody", "1999-Q1")).body.data).toEqual({ statistics: null });
});

test("the rules are told with the numbers that the release obeys", async () => {
  const { body } = await api.post(
    { query: "{ releasePolicy { version shareSteps { from percent } minimumForCentre payStatistics } }" },
    { "x-viewer": "somebody" },
  );
  expect(body.data).toEqual({
    releasePolicy: {
      version: RELEASE_POLICY.version,
      shareSteps: RELEASE_POLICY.shares.steps,
      minimumForCentre: RELEASE_POLICY.thresholds.centre,
      payStatistics: false,
    },
  });
});

function ask(viewer: string, quarter: string | null = null) {
  return api.post({ query: QUERY, variables: { quarter } }, { "x-viewer": viewer });
}

function table(quarter: string): PublishedStatistic {
  return {
    table: "LEVELS",
    quarter,
    groups: [
      {
        group: "ALL",
        figures: {
          quarter: "2026-Q3",
          policyVersion: 1,
          base: { from: 7, to: 9 },
          shares: null,
          quantiles: [{ quantile: "MEDIAN", value: 5, bound: "ABOUT" }],
        },
      },
      { group: "COMPLIANCE", figures: null },
    ],
  };
}

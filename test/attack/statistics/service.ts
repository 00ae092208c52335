import pg from "pg";

import { composeServer } from "../../../server/src/compose.ts";
import { migrateDatabases, type OwnerUrls } from "../../../server/src/migrate-databases.ts";
import { createDataSource } from "../../../server/src/platform/database/create-data-source.ts";
import { dataMoment, startOfQuarter } from "../../../server/src/anonymity/statistics/quarters.ts";
import { applyReleases } from "../../../server/src/publish/statistics/apply-releases.ts";
import { releaseQuarter } from "../../../server/src/publish/statistics/release-quarter.ts";

import type { Office } from "./world.ts";

const DAY = 86_400_000;

/** What the commons answers, as its readers get it. */
export interface Answer {
  quarter: string;
  tables: {
    table: string;
    groups: {
      group: string;
      figures: {
        quarter: string;
        base: { from: number; to: number | null };
        shares: { value: string; percent: number; bound: string }[] | null;
        quantiles: { quantile: string; value: number; bound: string }[] | null;
      } | null;
    }[];
  }[];
}

/** A cell as the workspace keeps it: whom it is made of. The attacker never sees it; it marks the answers. */
export interface PrivateCell {
  table: string;
  group: string;
  figures: { quarter: string };
  organizations: [id: string, unit: string][];
}

const STATISTICS = `{ statistics { quarter tables { table groups { group figures {
  quarter base { from to } shares { value percent bound } quantiles { quantile value bound }
} } } } }`;

/** The real service over two real databases: its release job, and its commons behind HTTP. */
export async function startService(owner: OwnerUrls) {
  const urls = await migrateDatabases(owner);
  const connect = (url: string) =>
    createDataSource({ url, entities: [], poolSize: 2, statementTimeout: 30_000 }).initialize();
  const [worker, publisher] = [await connect(urls.worker), await connect(urls.publisher)];
  const [workspace, commons] = [
    new pg.Pool({ connectionString: owner.workspace }),
    new pg.Pool({ connectionString: owner.commons }),
  ];
  const server = await composeServer({
    workspace: null,
    commonsReaderDatabaseUrl: urls.reader,
    webOrigin: null,
    host: "127.0.0.1",
    port: 0,
    graphqlDocuments: "any",
    logLevel: "silent",
  }).start();

  return {
    /** Forgets every office and every release, for the next world. */
    async empty(): Promise<void> {
      await workspace.query("TRUNCATE organization CASCADE; TRUNCATE statistics_release");
      await commons.query("TRUNCATE published_statistic");
    },

    /** Brings in what happened since the quarter before, as sign-up, profile and door would have written it. */
    async live(world: readonly Office[], place: number, quarter: string): Promise<void> {
      const moment = dataMoment(quarter).getTime();
      const at = (days: number) => new Date(moment - days * DAY);
      const coming = world.filter(({ comes }) => comes === place);
      await workspace.query(
        "INSERT INTO organization (id, name) SELECT id, 'Office' FROM unnest($1::uuid[]) AS id",
        [coming.map(({ id }) => id)],
      );
      await workspace.query(
        `INSERT INTO membership (organization_id, unit, verified_at)
         SELECT id, 'unit of ' || id, $2 FROM unnest($1::uuid[]) AS id`,
        [coming.map(({ id }) => id), at(31)],
      );
      const changed = world.flatMap(({ id, states }) =>
        states.filter(({ since }) => since === place).map((state) => ({ id, ...state })),
      );
      await workspace.query(
        `INSERT INTO organization_profile_revision (organization_id, valid_from, size, region, industry,
           reporting_line, team_size, office_founded_year)
         SELECT id, $2, size, region, industry, line, team, founded FROM unnest($1::uuid[], $3::text[], $4::text[], $5::text[], $6::text[],
           $7::integer[], $8::integer[]) AS one (id, size, region, industry, line, team, founded)`,
        [
          changed.map(({ id }) => id),
          at(1),
          changed.map(({ office }) => office.size),
          changed.map(({ office }) => office.region),
          changed.map(({ office }) => office.industry),
          changed.map(({ office }) => office.reportingLine),
          changed.map(({ office }) => office.teamSize),
          changed.map(({ office }) => office.officeFoundedYear),
        ],
      );
      const documents = coming.flatMap(({ id, ladders, placements }) => [
        ...ladders.map(({ roleFamily, ranks }) => ({
          id,
          kind: "LADDER",
          document: { roleFamily, levels: ranks.map((rank) => ({ rank })) },
        })),
        ...(placements.length ? [{ id, kind: "OFFICE", document: profileOf(placements) }] : []),
      ]);
      await workspace.query(
        `INSERT INTO publication
           (organization_id, kind, draft_version, sha256, document, quarter, checklist, confirmed_by, confirmed_at,
            line_id)
         SELECT id, kind, 1, '', document, $4, '{}', id, $5, gen_random_uuid()
         FROM unnest($1::uuid[], $2::text[], $3::text[]) AS one (id, kind, document)`,
        [
          documents.map(({ id }) => id),
          documents.map(({ kind }) => kind),
          documents.map(({ document }) => JSON.stringify(document)),
          quarter,
          at(1),
        ],
      );
      const habits = coming.flatMap(({ id, practices }) => practices.map((kind) => ({ id, kind })));
      await workspace.query(
        `INSERT INTO practice_done_too (organization_id, practice_id, kind, said_at)
         SELECT id, gen_random_uuid(), kind, $3 FROM unnest($1::uuid[], $2::text[]) AS one (id, kind)`,
        [habits.map(({ id }) => id), habits.map(({ kind }) => kind), at(1)],
      );
      await workspace.query("UPDATE membership SET left_at = $2 WHERE organization_id = ANY ($1::uuid[])", [
        world.filter(({ goes }) => goes === place).map(({ id }) => id),
        at(1),
      ]);
    },

    /** Runs the job that the worker runs, as if in this quarter. */
    async release(quarter: string): Promise<void> {
      await releaseQuarter(worker, new Date(startOfQuarter(quarter).getTime() + 20 * DAY));
      await applyReleases(worker, publisher);
    },

    /** Asks the commons like any reader. */
    async ask(): Promise<Answer | null> {
      const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: STATISTICS }),
      });
      const { data, errors } = (await response.json()) as {
        data?: { statistics: Answer | null };
        errors?: unknown;
      };
      if (!data) throw new Error(JSON.stringify(errors));
      return data.statistics;
    },

    /** Whom every shown number of every quarter is made of. */
    async truth(): Promise<{ quarter: string; cells: PrivateCell[] }[]> {
      const { rows } = await workspace.query<{ quarter: string; cells: PrivateCell[] }>(
        "SELECT quarter, cells FROM statistics_release ORDER BY quarter",
      );
      return rows;
    },

    async stop(): Promise<void> {
      await server.stop();
      await Promise.all([worker.destroy(), publisher.destroy(), workspace.end(), commons.end()]);
    },
  };
}

/** A profile as its document tells it: of what is not told, nothing. */
function profileOf(placements: Office["placements"]) {
  return {
    charterScopes: [],
    placements: placements
      .filter(({ placement }) => placement !== "NOT_TOLD")
      .map(({ officeFunction, placement }) => ({ function: officeFunction, placement })),
  };
}

export type Service = Awaited<ReturnType<typeof startService>>;

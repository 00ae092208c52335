import { randomUUID } from "node:crypto";

import type { SaveOrganizationProfileValues } from "@rungs/shared/inputs/identity";
import type { Ladder } from "@rungs/shared/ladder";
import pg from "pg";
import type { DataSource } from "typeorm";

import { COMMONS_ENTITIES } from "../commons/commons-entities.ts";
import { inTransaction } from "../identity/in-transaction.ts";
import { asOperator as operate } from "../identity/operator/as-operator.ts";
import { backdateMembers } from "../identity/operator/backdate-members.ts";
import { saveOrganizationProfile } from "../identity/organization-profile.ts";
import { addOrganization } from "../identity/register-organization.ts";
import { createDataSource } from "../platform/database/create-data-source.ts";
import { type ComputedEpoch, computeEpoch } from "../publish/epoch/compute-epoch.ts";
import { FindingDecisionEntity } from "../publish/finding-decision.entity.ts";
import { PublicationEntity } from "../publish/ledger/publication.entity.ts";
import { OutboxEntity } from "../publish/outbox/outbox.entity.ts";
import type { Author } from "../workspace/require-author.ts";
import { DraftEntity } from "../workspace/drafts/draft.entity.ts";
import { DraftRevisionEntity } from "../workspace/drafts/draft-revision.entity.ts";
import { createTestDatabases, type TestDatabases } from "./create-test-databases.ts";

/** A pair of databases of a test's own, with a connection as every role that a ladder passes. */
export interface TestWorkspace {
  databases: TestDatabases;
  workspace: DataSource;
  worker: DataSource;
  publisher: DataSource;
  commons: DataSource;
  /**
   * An organisation with one owner, who can act for it; all of them look alike from outside. It is a member since a
   * year, of the unit that is named or of its own; it counts from the next epoch on.
   */
  addOffice(name?: string, office?: TestOffice): Promise<Author>;
  /** Computes the epoch of now as a worker would, even where the newest is current but nothing hangs on it. */
  startEpoch(now?: Date): Promise<ComputedEpoch>;
  /** Runs a statement as the network's operator. */
  asOperator<Row extends object>(statement: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** How an office of a test differs from the others. */
export interface TestOffice {
  unit?: string;
  /** When it was verified; null for one that never was. */
  verifiedAt?: Date | null;
  profile?: SaveOrganizationProfileValues;
}

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Opens them; `close()` in `afterAll`. */
export async function startTestWorkspace({ poolSize = 4 } = {}): Promise<TestWorkspace> {
  const databases = await createTestDatabases();
  const { urls } = databases;
  const connect = (url: string, entities: Parameters<typeof createDataSource>[0]["entities"]) =>
    createDataSource({ url, entities, poolSize, statementTimeout: 10_000 }).initialize();
  const identity = new pg.Pool({ connectionString: urls.identity, max: 2 });
  const owner = new pg.Pool({ connectionString: databases.owner.workspace, max: 2 });
  const workspace = await connect(urls.app, [
    DraftEntity,
    DraftRevisionEntity,
    FindingDecisionEntity,
    PublicationEntity,
  ]);
  const worker = await connect(urls.worker, [PublicationEntity, OutboxEntity]);
  const publisher = await connect(urls.publisher, COMMONS_ENTITIES);
  const commons = await connect(urls.reader, COMMONS_ENTITIES);

  async function withOwner<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await owner.connect();
    return work(client).finally(() => client.release());
  }
  async function asOperator<Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> {
    return withOwner((client) =>
      operate(client, async () => (await client.query(statement, values)).rows as Row[]),
    );
  }

  return {
    databases,
    workspace,
    worker,
    publisher,
    commons,
    async addOffice(name = `Office ${randomUUID().slice(0, 8)}`, office = {}) {
      const person = { name: "Owner", email: `${randomUUID()}@office.example`, emailVerified: true };
      const author = await inTransaction(identity, (client) =>
        addOrganization(client, name, { ...person, passwordHash: "none: nobody signs in" }),
      );
      if (!author) throw new Error("The address is taken.");
      const { organizationId } = author;
      const { verifiedAt = new Date(Date.now() - YEAR), unit = organizationId } = office;
      const { profile = { industry: "INFORMATION_COMMUNICATION", region: "WESTERN_EUROPE" } } = office;
      await saveOrganizationProfile(workspace, organizationId, profile);
      if (verifiedAt) {
        await asOperator("INSERT INTO membership (organization_id, unit) VALUES ($1, $2)", [
          organizationId,
          unit,
        ]);
        await withOwner((client) => backdateMembers(client, [{ organizationId, verifiedAt }]));
      }
      return author;
    },
    startEpoch: (now = new Date()) => computeEpoch(worker, now, { evenIfCurrent: true }),
    asOperator,
    async close() {
      await Promise.all([workspace, worker, publisher, commons].map((source) => source.destroy()));
      await Promise.all([identity.end(), owner.end()]);
      await databases.drop();
    },
  };
}

/** A small ladder of two levels and one dimension that may be published as it is. */
export function sampleLadder(change: Partial<Ladder> = {}): Ladder {
  const said = (value: string) => [{ language: "en", value }];
  const [junior, senior, dimension] = [randomUUID(), randomUUID(), randomUUID()];
  const level = (id: string, title: string, rank: 2 | 4) => ({
    id,
    trackId: null,
    code: null,
    internalTitle: null,
    grade: null,
    payStep: null,
    externalTitles: [said(title)],
    rank,
    years: null,
    scope: null,
    summary: null,
    newToOpenSource: null,
  });
  const line = (levelId: string, text: string) => ({
    id: randomUUID(),
    levelId,
    dimensionId: dimension,
    kind: "CRITERION" as const,
    horizon: null,
    text: said(text),
  });
  return {
    title: said("Community manager"),
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: "COMMUNITY_ARCHITECT",
    individualContributor: true,
    mission: null,
    overview: [],
    tracks: [],
    dimensions: [{ id: dimension, name: said("Collaboration"), description: null }],
    levels: [level(junior, "Junior", 2), level(senior, "Senior", 4)],
    expectations: [line(junior, "answers questions with help"), line(senior, "answers questions alone")],
    notExpected: [],
    conditions: [],
    ...change,
  };
}

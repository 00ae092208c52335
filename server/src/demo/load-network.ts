import type pg from "pg";
import type { DataSource } from "typeorm";

import { inTransaction } from "#server/identity/in-transaction.ts";
import { acceptDomain } from "#server/identity/operator/accept-domain.ts";
import { backdateMembers } from "#server/identity/operator/backdate-members.ts";
import { saveOrganizationProfile } from "#server/identity/organization-profile.ts";
import { saveOrganizationSecrets } from "#server/identity/organization-secrets.ts";
import { hashPassword } from "#server/identity/password-hash.ts";
import { addPerson } from "#server/identity/people.ts";
import { addMember, addOrganization } from "#server/identity/register-organization.ts";
import { readLadder } from "#server/interchange/read-ladder.ts";
import { computeEpoch } from "#server/publish/epoch/compute-epoch.ts";
import { backdatePublications } from "#server/publish/ledger/backdate-publications.ts";
import { backdateDoneToo } from "#server/publish/practices/backdate-done-too.ts";
import { applyReleases } from "#server/publish/statistics/apply-releases.ts";
import { releaseQuarter } from "#server/publish/statistics/release-quarter.ts";
import type { Author } from "#server/workspace/require-author.ts";
import { addDraft } from "#server/workspace/drafts/add-draft.ts";
import { LADDER_DRAFT } from "#server/workspace/ladders/ladder-draft.ts";
import { OFFICE_DRAFT } from "#server/workspace/offices/office-draft.ts";
import { POST_DRAFT } from "#server/workspace/board/post-draft.ts";
import { ROLE_DRAFT } from "#server/workspace/roles/role-draft.ts";
import { PRACTICE_DRAFT } from "#server/workspace/practices/practice-draft.ts";

import { DEMO_PASSWORD, demoAccounts } from "./demo-accounts.ts";
import type { DemoLadder } from "./demo-ladder.ts";
import type { DemoOrganization } from "./demo-organization.ts";
import { type DemoNetwork, DRAFTS_OFFICE, LEAD_OFFICE } from "./generate-network.ts";
import { addInsideRecords } from "./inside/add-inside-records.ts";
import { addCircle } from "./circles/add-circle.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { sayComments } from "./practices/say-comments.ts";
import { sayDoneToo } from "./practices/say-done-too.ts";
import { shareDraft, type WrittenDraft } from "./share-draft.ts";

const LANES = 4;

/** Longer than the start of the quarter before can be. */
const DAYS_SINCE_SHARED = 190;

/** The connections of all the roles that bring a ladder from a file to the commons, and of the operator. */
export interface DemoDatabases {
  owner: pg.Client;
  workspace: DataSource;
  identity: pg.Pool;
  worker: DataSource;
  publisher: DataSource;
}

/**
 * Loads a network the way its offices would have filled it themselves: each file is imported, corrected, reviewed,
 * confirmed and carried over by the worker. `onProgress` is told how many drafts are done, and of how many.
 */
export async function loadNetwork(
  databases: DemoDatabases,
  network: DemoNetwork,
  onProgress: (done: number, drafts: number) => void = () => {},
): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const authors = new Map<string, Author>();
  const members: { index: number; organizationId: string; verifiedAt: Date }[] = [];
  for (const { domains, unit } of network.organizations)
    await acceptDomain(databases.owner, domains[0]!, unit);
  await inLanes(network.organizations, async (organization) => {
    const organizationId = await addOffice(databases, organization, passwordHash, authors);
    members.push({ index: organization.index, organizationId, verifiedAt: memberSince(organization) });
  });
  await backdateMembers(databases.owner, members);
  await computeEpoch(databases.worker, new Date(), { evenIfCurrent: true });
  const peopleOf = (email: string): [Author, ...Author[]] => {
    const author = authors.get(email);
    if (!author) throw new Error(`Nobody has the address ${email}.`);
    const colleagues = [...authors.values()].filter(
      ({ organizationId, personId }) =>
        organizationId === author.organizationId && personId !== author.personId,
    );
    return [author, ...colleagues];
  };
  // All have written before anybody publishes: how well hidden an author is depends on what the others wrote.
  const written: WrittenDraft[] = [];
  await inLanes(network.ladders, async (ladder) => {
    const people = peopleOf(ladder.authorEmail);
    const draftId = await addLadder(databases, people[0], ladder);
    const { fileName: name, replacements, state } = ladder;
    written.push({ name, people, draftId, replacements, isShared: state === "PUBLISHED" });
  });
  await inLanes(network.offices, async ({ organizationIndex, authorEmail, office, state }) => {
    const people = peopleOf(authorEmail);
    const { id } = await addDraft(databases.workspace, OFFICE_DRAFT, people[0], { content: office });
    const name = `profile ${organizationIndex}`;
    written.push({ name, people, draftId: id, replacements: [], isShared: state === "PUBLISHED" });
  });
  await inLanes(network.roles, async ({ organizationIndex, authorEmail, role, state }) => {
    const people = peopleOf(authorEmail);
    const { id } = await addDraft(databases.workspace, ROLE_DRAFT, people[0], { content: role });
    const name = `role ${organizationIndex}`;
    written.push({ name, people, draftId: id, replacements: [], isShared: state === "PUBLISHED" });
  });
  await inLanes(network.practices, async ({ organizationIndex, authorEmail, practice, state }) => {
    const people = peopleOf(authorEmail);
    const { id } = await addDraft(databases.workspace, PRACTICE_DRAFT, people[0], { content: practice });
    const name = `practice ${organizationIndex}`;
    written.push({ name, people, draftId: id, replacements: [], isShared: state === "PUBLISHED" });
  });
  await inLanes(network.posts, async ({ organizationIndex, authorEmail, post, state }) => {
    const people = peopleOf(authorEmail);
    const { id } = await addDraft(databases.workspace, POST_DRAFT, people[0], { content: post });
    const name = `post ${organizationIndex}`;
    written.push({ name, people, draftId: id, replacements: [], isShared: state === "PUBLISHED" });
  });
  let done = 0;
  // What one office shares goes one after another: how much of the office the first shows holds for the next.
  const byOffice = new Map<string, WrittenDraft[]>();
  for (const draft of written) {
    const { organizationId } = draft.people[0];
    byOffice.set(organizationId, [...(byOffice.get(organizationId) ?? []), draft]);
  }
  await inLanes(byOffice.values(), async (drafts) => {
    for (const draft of drafts) {
      if (draft.isShared) await shareDraft(databases, draft);
      onProgress((done += 1), written.length);
    }
  });
  for (const office of [LEAD_OFFICE, DRAFTS_OFFICE]) {
    const people = network.organizationAt(office).people.flatMap(({ email }) => authors.get(email) ?? []);
    if (hasColleague(people)) await addInsideRecords(databases.workspace, people);
  }
  const circle = circleOf(network).flatMap((email) => authors.get(email) ?? []);
  await addCircle(databases, circle);
  // Statistics tell what stood a quarter ago.
  await sayDoneToo(databases, members, network.seed);
  const emails = new Map([...network.organizations].map(({ index, people }) => [index, people[0].email]));
  const authorsOf = new Map(
    [...network.practices].map(({ practice, authorEmail }) => [practice.title[0]!.value, authorEmail]),
  );
  const peopleAt = (email: string | undefined) => (email === undefined ? null : peopleOf(email));
  await sayComments(databases, {
    peopleOfOffice: (index) => peopleAt(emails.get(index)),
    authorOf: (title) => peopleAt(authorsOf.get(title)),
  });
  await backdatePublications(databases.owner, DAYS_SINCE_SHARED);
  await backdateDoneToo(databases.owner, DAYS_SINCE_SHARED);
  await releaseQuarter(databases.worker, new Date());
  await applyReleases(databases.worker, databases.publisher);
}

/** Who sits in the demo's circle: the three whom one can be, the lead first, and the owners of some other offices. */
function circleOf(network: DemoNetwork): string[] {
  const known = demoAccounts(network).slice(0, 3);
  const offices = known.map(({ organization }) => organization.index);
  const others = [...network.organizations].filter(({ index }) => !offices.includes(index));
  return [
    ...known.map(({ person }) => person.email),
    ...others.slice(0, 3).map(({ people }) => people[0].email),
  ];
}

function hasColleague(people: Author[]): people is [Author, Author, ...Author[]] {
  return people.length > 1;
}

/** The network is older than its databases: each office has been in it for four months to two years. */
function memberSince({ index }: DemoOrganization): Date {
  return new Date(Date.now() - (120 + ((index * 37) % 600)) * 24 * 60 * 60 * 1000);
}

/** Works through the things in a few lanes at once: while one waits for the database another computes. */
async function inLanes<Thing>(things: Iterable<Thing>, work: (thing: Thing) => Promise<void>): Promise<void> {
  const rest = things[Symbol.iterator]();
  const lane = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function addOffice(
  { workspace, identity }: DemoDatabases,
  organization: DemoOrganization,
  passwordHash: string,
  authors: Map<string, Author>,
): Promise<string> {
  const [owner, ...others] = organization.people;
  const organizationId = await inTransaction(identity, async (client) => {
    const account = ({ name, email }: { name: string; email: string }) => ({
      name,
      email,
      emailVerified: true,
      passwordHash,
    });
    const added = await addOrganization(client, organization.name, account(owner));
    if (!added) throw new Error(`${owner.email} has an account already.`);
    authors.set(owner.email, added);
    for (const person of others) {
      const personId = await addPerson(client, account(person));
      if (personId === null) throw new Error(`${person.email} has an account already.`);
      await addMember(client, added.organizationId, personId, person.role);
      authors.set(person.email, { organizationId: added.organizationId, personId });
    }
    return added.organizationId;
  });
  await saveOrganizationProfile(workspace, organizationId, {
    industry: organization.industry,
    region: organization.region,
    size: organization.size,
    officeFoundedYear: organization.officeFoundedYear,
    teamSize: organization.teamSize,
    reportingLine: organization.reportingLine,
  });
  await saveOrganizationSecrets(workspace, organizationId, {
    secrets: [
      ...organization.aliases.map((value) => ({ kind: "ALIAS" as const, value })),
      ...organization.domains.map((value) => ({ kind: "DOMAIN" as const, value })),
      ...organization.products.map((value) => ({ kind: "PRODUCT" as const, value })),
    ],
  });
  return organizationId;
}

async function addLadder({ workspace }: DemoDatabases, author: Author, ladder: DemoLadder): Promise<string> {
  const { fileName } = ladder;
  const read = readLadder(Buffer.from(ladder.content), fileName);
  if (!read.ok) throw new Error(`${fileName}: ${read.problem.message}`);
  const report = { fileName, format: read.format, warnings: read.warnings };
  const draft = await addDraft(workspace, LADDER_DRAFT, author, {
    content: applyCorrections(read.ladder, ladder),
    importReport: report,
  });
  return draft.id;
}

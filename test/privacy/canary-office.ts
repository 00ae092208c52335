import { randomUUID } from "node:crypto";

import type { DraftKind } from "@rungs/shared/draft";
import { SHARING_CHECKLIST } from "@rungs/shared/vocabulary/sharing";
import pg from "pg";
import { expect, vi } from "vitest";

import { hashPassword } from "../../server/src/identity/password-hash.ts";
import { TEST_PASSWORD } from "../../server/src/testing/start-test-identity.ts";
import { askGraphql } from "../support/ask-graphql.ts";
import type { Product } from "../support/start-product.ts";
import { plantCircle, plantConversation } from "./canary-conversation.ts";
import { canaryLadder } from "./canary-ladder.ts";
import { canaryProfile } from "./canary-profile.ts";
import { canaryPost } from "./canary-post.ts";
import { canaryComment, canaryPractice, canaryQuestion } from "./canary-practice.ts";
import { canaryRole } from "./canary-role.ts";
import type { CanaryWords } from "./canary-words.ts";

/** An office whose every private place holds a word of its own, and what it has published nevertheless. */
export interface CanaryOffice {
  organizationId: string;
  cookie: string;
  /** Ladders standing in the commons, replaced by a newer one, and taken back; and a standing profile and role. */
  published: {
    standing: string;
    replaced: string;
    retracted: string;
    profile: string;
    role: string;
    practice: string;
    post: string;
    comment: string;
    /** A question under the account of a peer, and the name under which it stands there. */
    question: string;
    peersPractice: string;
    voice: string;
  };
  /** Drafts, publications, invitations, a conversation and a circle, by the ids that only the office may know. */
  privateIds: Record<
    | "importedDraft"
    | "keptDraft"
    | "draft"
    | "retractedDraft"
    | "publication"
    | "invitation"
    | "introduction"
    | "circle",
    string
  >;
}

/** Fills every private place, through the product wherever the product has a way there, and publishes. */
export async function plantOffice(product: Product, words: CanaryWords): Promise<CanaryOffice> {
  const owner = new pg.Client({ connectionString: product.databases.owner.workspace });
  await owner.connect();
  try {
    const office = await addOffice(owner, words);
    const cookie = await product.signIn(office.email, TEST_PASSWORD, {
      "user-agent": `Mozilla/5.0 ${words.at("user agent")}`,
    });
    const asked = askAs(product, cookie);

    const imported = await asked<{ importLadder: { ladderDraft: { id: string } } }>(
      `mutation ImportLadder($input: ImportLadderInput!) {
         importLadder(input: $input) { ... on LadderEdited { ladderDraft { id } } }
       }`,
      {
        fileName: `${words.at("file name")}.md`,
        contentBase64: Buffer.from(importedFile(words)).toString("base64"),
      },
      "/graphql/import",
    );
    await asked(
      `mutation Skills($input: SaveSkillInventoryInput!) { saveSkillInventory(input: $input) { __typename } }`,
      {
        skills: [{ skill: "METRICS", proficiency: 4, preference: "WANT_MORE" }],
        note: words.at("note on own skills"),
      },
    );
    const invited = await asked<{ inviteMember: { invitation: { id: string } } }>(
      `mutation Invite($input: InviteMemberInput!) {
         inviteMember(input: $input) { ... on MemberInvited { invitation { id } } }
       }`,
      { email: `${words.at("invited e-mail")}@elsewhere.example`, role: "MEMBER" },
    );
    // The product keys decisions by a digest; a key that told the word would be a leak's beginning.
    await owner.query(
      `INSERT INTO finding_decision (organization_id, draft_id, key, decision, replacement, decided_by)
       VALUES ($1, $2, $3, 'REPLACE', $4, $5)`,
      [
        office.organizationId,
        imported.importLadder.ladderDraft.id,
        words.at("finding key"),
        words.at("finding replacement"),
        office.personId,
      ],
    );
    const add = (name: string) => addDraft(owner, office, canaryLadder(words, name));
    const kept = await add("kept draft");
    const changing = await add("published draft");
    const replaced = await publish(asked, changing);
    await asked(
      `mutation Condition($input: SaveConditionsInput!) { saveConditions(input: $input) { __typename } }`,
      {
        ladderDraftId: changing,
        version: 1,
        language: "en",
        conditions: [{ id: null, text: "Travels to two events a year" }],
      },
    );
    const standing = await publish(asked, changing);
    const takenBack = await add("retracted draft");
    const retracted = await publish(asked, takenBack);
    const profile = await publish(asked, await addDraft(owner, office, canaryProfile(words), "OFFICE"));
    const role = await publish(asked, await addDraft(owner, office, canaryRole(words), "ROLE"));
    const practice = await publish(asked, await addDraft(owner, office, canaryPractice(words), "PRACTICE"));
    const post = await publish(asked, await addDraft(owner, office, canaryPost(words), "POST"));
    const answer = canaryComment(words, practice.publishedId);
    const comment = await publish(asked, await addDraft(owner, office, answer, "COMMENT"));
    const { question, peersPractice, voice } = await askAPeer(asked, words);
    await asked(
      `mutation Retract($input: RetractPublicationInput!) { retractPublication(input: $input) { __typename } }`,
      { publicationId: retracted.id },
    );
    await waitForState(asked, retracted.id, "RETRACTED");
    await owner.query(
      `UPDATE publication SET kept_keys = ARRAY[$2], quarantined_at = now(), quarantine_reasons = $3 WHERE id = $1`,
      [
        retracted.id,
        words.at("kept key"),
        JSON.stringify([{ category: "OWN_SECRET", surface: words.at("quarantined") }]),
      ],
    );

    // Failures are logged too: a wrong password, and a question that cannot be understood.
    await expect(product.signIn(office.email, words.at("wrong password"))).rejects.toThrow();
    await askGraphql(product, cookie, `{ ${words.at("broken query")} }`);
    await fillUnusedColumns(owner, office, words);
    await fillInsideRecords(owner, office, words, changing);
    const introduction = await plantConversation(owner, office, words);
    const circle = await plantCircle(owner, office, words);

    return {
      organizationId: office.organizationId,
      cookie,
      published: {
        standing: standing.publishedId,
        replaced: replaced.publishedId,
        retracted: retracted.publishedId,
        profile: profile.publishedId,
        role: role.publishedId,
        practice: practice.publishedId,
        post: post.publishedId,
        comment: comment.publishedId,
        question,
        peersPractice,
        voice,
      },
      privateIds: {
        importedDraft: imported.importLadder.ladderDraft.id,
        keptDraft: kept,
        draft: changing,
        retractedDraft: takenBack,
        publication: standing.id,
        invitation: invited.inviteMember.invitation.id,
        introduction,
        circle,
      },
    };
  } finally {
    await owner.end();
  }
}

interface Office {
  organizationId: string;
  personId: string;
  colleagueId: string;
  email: string;
}

async function addOffice(owner: pg.Client, words: CanaryWords): Promise<Office> {
  const [organizationId, personId, colleagueId] = [randomUUID(), randomUUID(), randomUUID()];
  const email = `${words.at("person e-mail")}@${words.at("domain")}.example`;
  await owner.query("INSERT INTO organization (id, name) VALUES ($1, $2)", [
    organizationId,
    words.at("organization name"),
  ]);
  const people = [
    [personId, words.at("person name"), email, "OWNER", await hashPassword(TEST_PASSWORD)],
    [colleagueId, words.at("colleague"), `${words.at("colleague e-mail")}@x.example`, "MEMBER", "none"],
  ];
  for (const [id, name, address, role, password] of people) {
    await owner.query("INSERT INTO person (id, name, email, email_verified) VALUES ($1, $2, $3, true)", [
      id,
      name,
      address,
    ]);
    await owner.query(
      `INSERT INTO credential (person_id, provider_id, account_id, password)
       VALUES ($1::uuid, 'credential', $1::text, $2)`,
      [id, password],
    );
    await owner.query("INSERT INTO member (organization_id, person_id, role) VALUES ($1, $2, $3)", [
      organizationId,
      id,
      role,
    ]);
  }
  await owner.query(
    `INSERT INTO organization_profile (organization_id, industry, region, office_founded_year, team_size)
     VALUES ($1, 'INFORMATION_COMMUNICATION', 'NORTHERN_AMERICA', 2019, 7)`,
    [organizationId],
  );
  const domain = `${words.at("domain")}.example`;
  await owner.query("INSERT INTO accepted_domain (domain, unit) VALUES ($1, $2)", [domain, words.at("unit")]);
  await owner.query("INSERT INTO membership (organization_id, domain, unit) VALUES ($1, $2, $3)", [
    organizationId,
    domain,
    words.at("unit"),
  ]);
  await owner.query(
    `INSERT INTO atlas_candidate (quarter, cell_id, organization_id, unit)
     SELECT quarter, '0', $1, $2 FROM atlas_epoch ORDER BY as_of DESC LIMIT 1`,
    [organizationId, words.at("unit")],
  );
  // Nothing of the office is shown, so that one person may publish in this small network.
  await owner.query(
    `INSERT INTO face_choice (organization_id, quarter, cell_id, chosen_by)
     SELECT $1, quarter, '0', $2 FROM atlas_epoch ORDER BY as_of DESC LIMIT 1`,
    [organizationId, personId],
  );
  for (const [kind, value] of [
    ["ALIAS", words.at("alias")],
    ["DOMAIN", domain],
    ["PRODUCT", words.at("product")],
  ]) {
    await owner.query("INSERT INTO organization_secret (organization_id, kind, value) VALUES ($1, $2, $3)", [
      organizationId,
      kind,
      value,
    ]);
  }
  return { organizationId, personId, colleagueId, email };
}

async function addDraft(
  owner: pg.Client,
  { organizationId, personId }: Office,
  content: object,
  kind: DraftKind = "LADDER",
): Promise<string> {
  const id = randomUUID();
  await owner.query(
    "INSERT INTO draft (id, organization_id, kind, version, content) VALUES ($1, $2, $4, 1, $3)",
    [id, organizationId, content, kind],
  );
  await owner.query(
    `INSERT INTO draft_revision (organization_id, draft_id, version, content, edited_by)
     VALUES ($1, $2, 1, $3, $4)`,
    [organizationId, id, content, personId],
  );
  return id;
}

/** Columns that nothing writes yet, or that hold a digest of what was said, get their word from here. */
async function fillUnusedColumns(
  owner: pg.Client,
  { personId, colleagueId }: Office,
  words: CanaryWords,
): Promise<void> {
  await owner.query("UPDATE person SET image = $2 WHERE id = $1", [personId, words.at("image")]);
  await owner.query(
    `INSERT INTO session (token, person_id, expires_at, idle_seconds, ip_address)
     VALUES ($2, $1, now() + interval '1 hour', 3600, $3)`,
    [colleagueId, words.at("session token"), words.at("address")],
  );
  await owner.query(
    `UPDATE credential SET account_id = $2, password = $3, access_token = $4, refresh_token = $5, id_token = $6,
       scope = $7, provider_id = $8
     WHERE person_id = $1`,
    [
      colleagueId,
      ...[
        "account",
        "password",
        "access token",
        "refresh token",
        "id token",
        "scope of a token",
        "identity provider",
      ].map(words.at),
    ],
  );
  await owner.query(
    "INSERT INTO verification (identifier, value, expires_at) VALUES ($1, $2, now() + interval '1 hour')",
    [words.at("verification identifier"), words.at("verification value")],
  );
  await owner.query("INSERT INTO rate_limit (key) VALUES ($1)", [words.at("rate limit")]);
  // Of the office's people, each reads their own skills alone.
  await owner.query(
    `INSERT INTO skill_inventory (organization_id, person_id, skills, note)
     SELECT organization_id, person_id, '[]', $2 FROM member WHERE person_id = $1`,
    [colleagueId, words.at("colleague's note on skills")],
  );
}

/** What the office keeps of a draft among its own people, and what two of them plan. */
async function fillInsideRecords(
  owner: pg.Client,
  { organizationId, personId, colleagueId }: Office,
  words: CanaryWords,
  draftId: string,
): Promise<void> {
  await owner.query(
    `INSERT INTO peer_review_event (organization_id, draft_id, act, draft_version, own_words_sha256, person_id)
     VALUES ($1, $2, 'ASKED', 2, 'digest', $3)`,
    [organizationId, draftId, personId],
  );
  await owner.query(
    `INSERT INTO peer_review_comment (organization_id, draft_id, draft_version, place, passage, text, person_id)
     VALUES ($1, $2, 2, 'OVERVIEW::9:en', $3, $4, $5)`,
    [organizationId, draftId, words.at("commented passage"), words.at("comment of a colleague"), personId],
  );
  await owner.query(
    `INSERT INTO adoption (organization_id, draft_id, draft_version, department, team, since, changed, ended)
     VALUES ($1, $2, 1, 'PRODUCT', $3, '2026-01', true, '2026-05')`,
    [organizationId, draftId, words.at("team that uses it")],
  );
  await owner.query(
    `WITH position AS (
       INSERT INTO succession_position (organization_id, draft_id) VALUES ($1, $2) RETURNING id
     )
     INSERT INTO succession_candidate (organization_id, position_id, name, readiness)
     SELECT $1, id, $3, 'READY_NOW' FROM position`,
    [organizationId, draftId, words.at("who could follow")],
  );
  await owner.query(
    `INSERT INTO identity_look (organization_id, snapshot_id, operator_id, operator_name, reason)
     VALUES ($1, gen_random_uuid(), gen_random_uuid(), $2, $3)`,
    [organizationId, words.at("operator who looked"), `It has to be known: ${words.at("reason to look")}`],
  );
  // What somebody follows: ids that nobody else may read anywhere.
  await owner.query(
    `INSERT INTO follow (organization_id, person_id, line_id, kind, seen_id)
     VALUES ($1, $2, gen_random_uuid(), 'LADDER', gen_random_uuid())`,
    [organizationId, personId],
  );
  for (const [person, title] of [
    [personId, words.at("plan of one's own")],
    [colleagueId, words.at("colleague's plan")],
  ]) {
    await owner.query(
      `INSERT INTO brand_plan_item (organization_id, person_id, kind, title, state, due)
       VALUES ($1, $2, 'TALK', $3, 'IDEA', '2027-01')`,
      [organizationId, person, title],
    );
  }
}

type Asked = <Data>(query: string, input: object, path?: string) => Promise<Data>;

function askAs(product: Product, cookie: string): Asked {
  return async (query, input, path) => {
    const { data, errors } = await askGraphql(product, cookie, query, { input }, path);
    if (!data || errors.length > 0) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    return data as never;
  };
}

interface Published {
  id: string;
  publishedId: string;
}

/** Replaces whatever the review marks, confirms what it then shows, and waits until peers can see it. */
async function publish(asked: Asked, draftId: string): Promise<Published> {
  interface Reviewed {
    draftReview: {
      sha256: string | null;
      problems: { code: string }[];
      findings: { key: string; resolved: boolean }[];
    };
  }
  const review = async () =>
    (
      await asked<Reviewed>(
        `query { draftReview(draftId: "${draftId}") {
           sha256 problems { code } findings { key resolved }
         } }`,
        {},
      )
    ).draftReview;
  const { findings } = await review();
  await asked(
    `mutation Decide($input: DecideFindingsInput!) { decideFindings(input: $input) { __typename } }`,
    { draftId, decisions: findings.map(({ key }) => ({ key, decision: "REPLACE" })) },
  );
  const reviewed = await review();
  expect(reviewed.problems).toEqual([]);
  const { confirmPublication } = await asked<{ confirmPublication: { publication: Published } }>(
    `mutation Confirm($input: ConfirmPublicationInput!) {
       confirmPublication(input: $input) { ... on PublicationConfirmed { publication { id publishedId } } }
     }`,
    { draftId, sha256: reviewed.sha256, checklist: [...SHARING_CHECKLIST] },
  );
  await waitForState(asked, confirmPublication.publication.id, "VISIBLE");
  return confirmPublication.publication;
}

/** Asks a question under an account of another office, through the door like anybody. */
async function askAPeer(asked: Asked, words: CanaryWords) {
  const { publishedPractices } = await asked<{ publishedPractices: { edges: { node: { id: string } }[] } }>(
    "query { publishedPractices(first: 50) { edges { node { id } } } }",
    {},
  );
  const standings = await Promise.all(
    publishedPractices.edges.map(async ({ node: { id } }) => {
      const question = `query { practiceStanding(publishedPracticeId: "${id}") { isOwn } }`;
      const { practiceStanding } = await asked<{ practiceStanding: { isOwn: boolean } }>(question, {});
      return { id, ...practiceStanding };
    }),
  );
  const peersPractice = standings.find(({ isOwn }) => !isOwn)!.id;
  const { startComment } = await asked<{ startComment: { commentDraft: { id: string } } }>(
    `mutation Ask($input: StartCommentInput!) {
       startComment(input: $input) { ... on CommentSaved { commentDraft { id } } }
     }`,
    { publishedPracticeId: peersPractice, language: "en", text: canaryQuestion(words) },
  );
  const { publishedId } = await publish(asked, startComment.commentDraft.id);
  const { practiceThread } = await asked<{
    practiceThread: { edges: { node: { pseudonym: string; byAuthor: boolean } }[] };
  }>(
    `query { practiceThread(publishedPracticeId: "${peersPractice}", first: 50) {
       edges { node { pseudonym byAuthor text { value } } }
     } }`,
    {},
  );
  const { pseudonym } = practiceThread.edges.at(-1)!.node;
  return { question: publishedId, peersPractice, voice: pseudonym };
}

async function waitForState(asked: Asked, publicationId: string, state: string): Promise<void> {
  const find = async () => {
    const { publications } = await asked<{
      publications: { edges: { node: { id: string; state: string } }[] };
    }>("query { publications(first: 50) { edges { node { id state } } } }", {});
    return publications.edges.find(({ node }) => node.id === publicationId)?.node.state === state;
  };
  await vi.waitUntil(find, { timeout: 20_000, interval: 100 });
}

function importedFile(words: CanaryWords): string {
  return `# ${words.at("imported title")}

## Role Overview

We at ${words.at("organization name")} look for ${words.at("imported overview")}.

## ${words.at("import warning")}

Nothing that belongs to a level.

## Levels

### Intermediate

#### Qualifications

* Knows ${words.at("imported line")}

### Senior

#### Qualifications

* Teaches ${words.at("product")}
`;
}

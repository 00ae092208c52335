import type { Mutant } from "./mutant.ts";
import { MUTANTS_OF_FOLLOWS } from "./mutants-of-follows.ts";
import { MUTANTS_OF_CIRCLES } from "./mutants-of-circles.ts";
import { MUTANTS_OF_INTRODUCTIONS } from "./mutants-of-introductions.ts";
import { MUTANTS_OF_MEETINGS } from "./mutants-of-meetings.ts";
import { MUTANTS_OF_SHARING } from "./mutants-of-sharing.ts";

const EPOCH_TEST = "server/src/publish/epoch/compute-epoch.test.ts";
const ATLAS_TEST = "server/src/anonymity/atlas/grow-atlas.test.ts";
const FACE_TEST = "server/src/publish/face/find-face.test.ts";
const APPROVAL_TEST = "server/src/publish/approvals/approvals.test.ts";
const CONFIRM_TEST = "server/src/publish/confirm-publication.test.ts";
const BATCH_TEST = "server/src/publish/batches/release-batches.test.ts";
const REDACT_TESTS = ["redact-content", "decide", "contains-secret"].map(
  (name) => `server/src/anonymity/redaction/${name}.test.ts`,
);
const SCAN_TEST = "server/src/publish/scan/scan-publications.test.ts";
const RELEASE_TEST = "server/src/anonymity/statistics/release-statistics.test.ts";
const RELEASE_PROPERTIES = "server/src/anonymity/statistics/release-statistics.property.test.ts";
const ISOLATION_TEST = "test/privacy/isolation.test.ts";
const CREATE_LADDERS = "server/migrations/workspace/20261122T020000-create-ladders.ts";
const CREATE_ATLAS = "server/migrations/workspace/20261122T030000-create-atlas.ts";
const THRESHOLDS = "server/src/anonymity/thresholds.ts";
const RELEASE_POLICY = "shared/src/release-policy.ts";

/** The guards of the promise, each broken once. */
export const MUTANTS: readonly Mutant[] = [
  // Locks
  {
    name: "epochs do not wait for one another",
    file: "server/src/publish/epoch/compute-epoch.ts",
    from: `await manager.query("SELECT pg_advisory_xact_lock(hashtext('rungs:epoch'))");`,
    to: "",
    tests: [EPOCH_TEST],
  },
  {
    name: "faces are frozen without waiting for one another",
    file: "server/src/publish/epoch/lock-faces.ts",
    from: `await manager.query("SELECT pg_advisory_xact_lock(hashtext('rungs:faces'))");`,
    to: `await manager.query("SELECT 1");`,
    tests: [EPOCH_TEST],
  },
  {
    name: "an act of the outbox is not locked while it is carried over",
    file: "server/src/publish/outbox/apply-outbox.ts",
    from: `
    .setLock("pessimistic_write")
    .setOnLocked("skip_locked")`,
    to: "",
    tests: ["server/src/publish/outbox/apply-outbox.test.ts"],
  },

  // Who counts
  {
    name: "subsidiaries count one by one in the Atlas",
    file: "server/src/anonymity/atlas/count-units.ts",
    from: "if (isOnly) only += 1;",
    to: "if (isOnly || unit) only += 1;",
    tests: [ATLAS_TEST],
  },
  {
    name: "subsidiaries count one by one in the database",
    file: CREATE_ATLAS,
    from: "SELECT coalesce(m.unit, c.unit) AS unit, bool_or(",
    to: "SELECT c.organization_id::text AS unit, bool_or(",
    tests: [EPOCH_TEST, "server/src/publish/epoch/read-atlas.test.ts"],
  },
  {
    name: "a member counts from its first day",
    file: CREATE_ATLAS,
    from: "WHERE m.verified_at <= as_of - interval '720 hours' AND (m.left_at",
    to: "WHERE m.verified_at <= as_of AND (m.left_at",
    tests: [EPOCH_TEST],
  },
  {
    name: "who has left still counts",
    file: CREATE_ATLAS,
    from: "AND (m.left_at IS NULL OR m.left_at > as_of)\n        ORDER BY",
    to: "\n        ORDER BY",
    tests: [EPOCH_TEST],
  },
  {
    name: "an address that nobody confirmed verifies an organisation",
    file: "server/src/identity/verify-membership.ts",
    from: "WHERE person.email_verified`",
    to: "WHERE true`",
    tests: ["server/src/identity/membership.test.ts"],
  },
  {
    name: "a domain that only ends alike verifies an organisation",
    file: "server/src/identity/verify-membership.ts",
    from: "accepted_domain.domain = substring(person.email FROM '[^@]+$')",
    to: "person.email LIKE '%' || accepted_domain.domain",
    tests: ["server/src/identity/membership.test.ts"],
  },

  // The Atlas
  {
    name: "four are enough",
    file: THRESHOLDS,
    from: "export const K_FLOOR = 5;",
    to: "export const K_FLOOR = 4;",
    tests: [ATLAS_TEST],
  },
  {
    name: "a face is shown in a network of ten",
    file: THRESHOLDS,
    from: "membersForFace: 20,",
    to: "membersForFace: 10,",
    tests: [ATLAS_TEST],
  },
  {
    name: "nobody else needs to be silent",
    file: "server/src/anonymity/atlas/choose-cell.ts",
    from: "if (standing.silentOthers < otherSilent) {",
    to: "if (standing.silentOthers < 0) {",
    tests: [ATLAS_TEST],
  },
  {
    name: "whoever made themselves known still hides the others",
    file: "server/src/anonymity/atlas/choose-cell.ts",
    from: "standing.present - standing.revealed < needed",
    to: "standing.present < needed",
    tests: [ATLAS_TEST],
  },
  {
    name: "a cell that lost its members stays",
    file: "server/src/anonymity/atlas/grow-atlas.ts",
    from: "if (children.some((child) => countUnits(child.members) < K_FLOOR)) return;",
    to: "",
    tests: [ATLAS_TEST],
  },
  {
    name: "an epoch counts the members of today",
    file: "server/src/publish/epoch/next-epoch.ts",
    from: "return { quarter, asOf: startOfQuarter(quarter) };",
    to: "return { quarter, asOf: now };",
    tests: [EPOCH_TEST, "server/src/publish/epoch/next-epoch.test.ts"],
  },

  // Tenancy
  {
    name: "the owner of a table is above row-level security",
    file: CREATE_LADDERS,
    from: "ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;",
    to: "",
    tests: [ISOLATION_TEST],
  },
  {
    name: "a row may be written into another organisation",
    file: CREATE_LADDERS,
    from: "WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);",
    to: "WITH CHECK (true);",
    tests: [ISOLATION_TEST],
  },
  {
    name: "a key does not begin with the organisation",
    file: "server/migrations/workspace/20261122T085000-begin-keys-with-the-organization.ts",
    from: `finding_decision_pkey,
        ADD PRIMARY KEY (organization_id, ladder_draft_id, key);`,
    to: `finding_decision_pkey,
        ADD PRIMARY KEY (ladder_draft_id, key), ADD UNIQUE (organization_id, ladder_draft_id, key);`,
    tests: ["test/privacy/side-channels/unique-oracle.test.ts"],
  },
  {
    name: "the reader may write",
    file: "server/migrations/commons/20261122T000000-create-published-ladders.ts",
    from: "GRANT SELECT ON published_ladder, facet_count TO rungs_reader;",
    to: "GRANT SELECT, UPDATE ON published_ladder, facet_count TO rungs_reader;",
    tests: ["test/privacy/side-channels/catalog.test.ts"],
  },

  // The door
  {
    name: "two first publications count each other as silent",
    file: "server/src/publish/confirm-publication.ts",
    from: "await lockFaces(manager);",
    to: "",
    tests: [FACE_TEST],
  },
  {
    name: "the face follows the profile",
    file: "server/src/publish/face/find-face.ts",
    from: "const found = frozen\n",
    to: "const found = frozen && !epoch\n",
    tests: [FACE_TEST],
  },
  {
    name: "a worn face is published again",
    file: "server/src/publish/face/find-face.ts",
    from: `? "FACE_WORN_OUT" : null;`,
    to: "? null : null;",
    tests: [FACE_TEST],
  },
  {
    name: "whoever is not verified publishes",
    file: "server/src/publish/face/find-face.ts",
    from: `problem: member ? problem : "NOT_VERIFIED",`,
    to: "problem,",
    tests: [FACE_TEST],
  },
  {
    name: "nobody asks a second person",
    file: "server/src/publish/confirm-publication.ts",
    from: "if (review.secondPeople && !approvedBy) {",
    to: "if (review.secondPeople && !approvedBy && !personId) {",
    tests: [APPROVAL_TEST],
  },
  {
    name: "the second person may be the first",
    file: "server/src/publish/confirm-publication.ts",
    from: "review.secondPeople?.approvers.find((id) => id !== personId)",
    to: "review.secondPeople?.approvers.find((id) => id !== '')",
    tests: [APPROVAL_TEST],
  },
  {
    name: "what is published need not be what was confirmed",
    file: "server/src/publish/confirm-publication.ts",
    from: `if (preview.sha256 !== sha256) return { ok: false, problem: "preview-changed" };`,
    to: "",
    tests: [CONFIRM_TEST],
  },
  {
    name: "nobody looks at the finished bytes",
    file: "server/src/publish/review.ts",
    from: "if (redaction.refused === 0 && documentContainsSecret(bytes, secrets))",
    to: "if (redaction.refused === 0 && bytes === secrets.join())",
    tests: ["server/src/publish/review.test.ts", CONFIRM_TEST],
  },
  {
    name: "a secret may be kept",
    file: "server/src/anonymity/redaction/decide.ts",
    from: "return span.mayKeep ? outcome(span.surface, true, false) : outcome(span.replacement, false, true);",
    to: "return outcome(span.surface, true, false);",
    tests: REDACT_TESTS,
  },
  {
    name: "a person's own words may bring a secret back",
    file: "server/src/anonymity/redaction/decide.ts",
    from: "if (isTelling(replacement, context)) return outcome(span.replacement, false, true);",
    to: "",
    tests: REDACT_TESTS,
  },
  {
    name: "the other end of a range stays",
    file: "server/src/anonymity/redaction/patterns/join-ranges.ts",
    from: "const widened = merged(text, amounts).map((amount) => widen(text, amount));",
    to: "const widened = merged(text, amounts);",
    tests: ["server/src/anonymity/redaction/patterns/patterns.test.ts"],
  },
  {
    name: "a part of a person's name is a word like any other",
    file: "server/src/anonymity/redaction/redact-content.ts",
    from: "const spansOfTexts = shareNames(marked);",
    to: "const spansOfTexts = marked.map(({ spans }) => shareNames([]).flat().concat(spans));",
    tests: REDACT_TESTS,
  },
  {
    name: "wide letters are other letters",
    file: "server/src/anonymity/redaction/normalise.ts",
    from: `: character.normalize("NFKD").replace(MARK, "");`,
    to: ": character;",
    tests: ["server/src/anonymity/redaction/normalise.test.ts", ...REDACT_TESTS],
  },
  {
    name: "Cyrillic letters are other letters",
    file: "server/src/anonymity/redaction/confusables.ts",
    from: "return LATIN.get(character) ?? character;",
    to: "return LATIN.get(character.slice(9)) ?? character;",
    tests: ["server/src/anonymity/redaction/find-secrets.test.ts", ...REDACT_TESTS],
  },
  {
    name: "what cannot be seen stays between the letters",
    file: "server/src/anonymity/redaction/normalise.ts",
    from: `if (INVISIBLE.test(character)) return "";`,
    to: "",
    tests: ["server/src/anonymity/redaction/normalise.test.ts", ...REDACT_TESTS],
  },

  {
    name: "the daily scan looks for nothing the organisation named",
    file: "server/src/publish/scan/find-page-to-scan.ts",
    from: "const secrets = await findOwnSecrets(transaction, organizationId);",
    to: "const secrets = (await findOwnSecrets(transaction, organizationId)).slice(0, 0);",
    tests: [SCAN_TEST],
  },
  {
    name: "the daily scan asks again what its author kept",
    file: "server/src/publish/scan/quarantine.ts",
    from: "confirmedKeys: new Set(keptKeys)",
    to: "confirmedKeys: new Set(keptKeys.slice(0, 0))",
    tests: [SCAN_TEST],
  },
  {
    name: "what the daily scan finds stays readable",
    file: "server/src/publish/scan/quarantine.ts",
    from: `await retractLine(manager, organizationId, id, "AT_ONCE");`,
    to: `await retractLine(manager, organizationId, id, "QUIETLY");`,
    tests: [SCAN_TEST],
  },

  // Risk
  {
    name: "the reader is one of those to choose among",
    file: "server/src/anonymity/risk/hidden-among.ts",
    from: "return Math.max(1, compatible - 1 - cell.revealed);",
    to: "return Math.max(1, compatible - cell.revealed);",
    tests: ["server/src/anonymity/risk/assess-risk.test.ts", "server/src/anonymity/risk/calibration.test.ts"],
  },
  {
    name: "one person publishes what hides among five",
    file: "server/src/anonymity/risk/risk-band.ts",
    from: `return hiddenAmong < THRESHOLDS.hiddenAmongAlone ? "SECOND_PERSON" : "CLEAR";`,
    to: `return "CLEAR";`,
    tests: ["server/src/anonymity/risk/assess-risk.test.ts"],
  },

  // Batches
  {
    name: "a publication leaves alone",
    file: "server/src/publish/batches/release-batches.ts",
    from: "export const UNITS_IN_BATCH = 3;",
    to: "export const UNITS_IN_BATCH = 1;",
    tests: [BATCH_TEST],
  },
  {
    name: "a batch leaves in the order of confirming",
    file: "server/src/publish/batches/release-batches.ts",
    from: "UPDATE outbox SET released_at = now(), place = random() WHERE ${waiting}",
    to: "UPDATE outbox SET released_at = now(), place = id WHERE ${waiting}",
    tests: ["test/privacy/side-channels/row-order.test.ts"],
  },

  // Side channels
  {
    name: "public ids hold the time",
    file: CREATE_LADDERS,
    from: "snapshot_id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),",
    to: "snapshot_id uuid NOT NULL UNIQUE DEFAULT uuidv7(),",
    tests: ["test/privacy/side-channels/ids.test.ts"],
  },
  {
    name: "an answer depends on who asks",
    file: "server/src/platform/http/handle-graphql.ts",
    from: "send(response, status ?? 200, text, Object.fromEntries(answerHeaders));",
    to: `send(response, status ?? 200, text, { ...Object.fromEntries(answerHeaders), etag: headers.get("cookie") ?? "" });`,
    tests: ["test/privacy/side-channels/same-bytes.test.ts"],
  },
  {
    name: "small counts are told exactly",
    file: "shared/src/vocabulary/count-band.ts",
    from: `if (count < 5) return "BELOW_5";`,
    to: `if (count < 3) return "BELOW_5";`,
    tests: ["test/privacy/side-channels/counts.test.ts"],
  },
  {
    name: "a month is told",
    file: "server/src/anonymity/quarter.ts",
    from: "return `${year}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;",
    to: "return `${year}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;",
    tests: ["server/src/anonymity/quarter.test.ts"],
  },
  {
    name: "what is no id reads unlike one that is unknown",
    file: "server/src/commons/find-snapshots.ts",
    from: "const isId = (id: string) => z.uuid().safeParse(id).success;",
    to: "const isId = (id: string) => id !== '' && z.uuid() !== null;",
    tests: ["test/privacy/side-channels/errors.test.ts"],
  },

  // Statistics
  {
    name: "four may be told apart in a statistic",
    file: RELEASE_POLICY,
    from: "difference: 5,",
    to: "difference: 4,",
    tests: [RELEASE_TEST, RELEASE_PROPERTIES],
  },
  {
    name: "six are enough for a middle",
    file: RELEASE_POLICY,
    from: "centre: 7,",
    to: "centre: 6,",
    tests: [RELEASE_TEST, RELEASE_PROPERTIES],
  },
  {
    name: "a withheld group can be worked out from the others",
    file: "server/src/anonymity/statistics/release-statistics.ts",
    from: "if (!leak) break;",
    to: "if (!leak || leak) break;",
    tests: [RELEASE_TEST, RELEASE_PROPERTIES],
  },
  {
    name: "regions can be taken from sizes",
    file: "server/src/anonymity/statistics/prepare-leak-search.ts",
    from: "findRemainder(search) ?? findCrossing(search) ??",
    to: "findRemainder(search) ??",
    tests: [RELEASE_TEST, RELEASE_PROPERTIES],
  },
  {
    name: "who left a field open counts in some tables",
    file: "server/migrations/workspace/20261122T102000-count-offices-and-ladders.ts",
    from: "reporting_line) = 0",
    to: "reporting_line) >= 0",
    tests: ["server/src/publish/statistics/release-quarter.test.ts"],
  },
  {
    name: "a number follows every change",
    file: "server/src/anonymity/statistics/release-statistics.ts",
    from: "return come >= thresholds.difference && (gone === 0 || gone >= thresholds.difference);",
    to: "return come >= 0 || gone >= thresholds.difference;",
    tests: [RELEASE_TEST, RELEASE_PROPERTIES],
  },
  {
    name: "yesterday's facts are told",
    file: "server/src/anonymity/statistics/quarters.ts",
    from: "return new Date(Math.min(before.getTime(), latest));",
    to: "return before.getTime() > latest ? before : startOfQuarter(quarter);",
    tests: [RELEASE_PROPERTIES, "server/src/anonymity/statistics/quarters.test.ts"],
  },
  ...MUTANTS_OF_SHARING,
  ...MUTANTS_OF_INTRODUCTIONS,
  ...MUTANTS_OF_MEETINGS,
  ...MUTANTS_OF_FOLLOWS,
  ...MUTANTS_OF_CIRCLES,
];

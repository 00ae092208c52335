import type { Mutant } from "./mutant.ts";

const RECORDS_TEST = "server/src/workspace/private-records.test.ts";
const PRACTICE_TEST = "server/src/publish/kinds/practice.test.ts";
const POST_TEST = "server/src/publish/kinds/post.test.ts";
const PUBLISHED_POST_TEST = "server/src/anonymity/kinds/post/to-published-post.test.ts";
const ROLE_TEST = "server/src/publish/kinds/role.test.ts";
const PEER_REVIEW_TEST = "server/src/publish/peer-review/peer-review.test.ts";
const STANDING_TEST = "server/src/publish/peer-review/peer-review-standing.test.ts";
const SEARCH_ENTRIES_TEST = "server/src/publish/outbox/search-entries.test.ts";
const GENERALISE_TEST = "server/src/anonymity/generalise.test.ts";
const PUBLISHED_ROLE_TEST = "server/src/anonymity/kinds/role/to-published-role.test.ts";
const WORDS_TEST = "server/src/anonymity/redaction/words-of-drafts.test.ts";
const TITLES_TEST = "server/src/commons/titles/role-titles.test.ts";
const WHO_MAY_TEST = "test/contract/who-may-write.test.ts";
const CREATE_SUCCESSION = "server/migrations/workspace/20261122T106200-create-succession.ts";
const CREATE_BRAND_PLAN = "server/migrations/workspace/20261122T106300-create-brand-plan.ts";
const CREATE_DONE_TOO = "server/migrations/workspace/20261122T105100-create-practice-done-too.ts";
const CREATE_PEER_REVIEW = "server/migrations/workspace/20261122T106000-create-peer-review.ts";
const OF_OUR_ORGANIZATION =
  "organization_id = nullif(current_setting('app.organization_id', true), '')::uuid";

/** The guards of what offices write besides ladders, of colleagues who read it first, and of what is found of it. */
export const MUTANTS_OF_SHARING: readonly Mutant[] = [
  // What only some of an organisation may see
  {
    name: "everybody of an organisation sees who could follow",
    file: CREATE_SUCCESSION,
    from: "            AND role = 'OWNER')",
    to: "          )",
    tests: [RECORDS_TEST],
  },
  {
    name: "whoever leads one organisation sees who could follow in another",
    file: CREATE_SUCCESSION,
    from: `          WHERE ${OF_OUR_ORGANIZATION}
            AND person_id`,
    to: "          WHERE person_id",
    tests: [RECORDS_TEST],
  },
  {
    name: "those who lead see the successions of all organisations",
    file: CREATE_SUCCESSION,
    from: `USING (${OF_OUR_ORGANIZATION}
            AND (SELECT leads_organization()))`,
    to: "USING ((SELECT leads_organization()))",
    tests: [RECORDS_TEST],
  },
  {
    name: "what a person plans to say in public is seen by colleagues",
    file: CREATE_BRAND_PLAN,
    from: `USING (${OF_OUR_ORGANIZATION}
          AND person_id = nullif(current_setting('app.person_id', true), '')::uuid)`,
    to: `USING (${OF_OUR_ORGANIZATION})`,
    tests: [RECORDS_TEST],
  },
  {
    name: "two others with a plan are told of",
    file: CREATE_BRAND_PLAN,
    from: "HAVING count(DISTINCT item.person_id) >= 3",
    to: "HAVING count(DISTINCT item.person_id) >= 2",
    tests: [RECORDS_TEST],
  },
  {
    name: "a person with three plans is three people",
    file: CREATE_BRAND_PLAN,
    from: "HAVING count(DISTINCT item.person_id) >= 3",
    to: "HAVING count(item.person_id) >= 3",
    tests: [RECORDS_TEST],
  },
  {
    name: "one's own plans change what one is told of others",
    file: CREATE_BRAND_PLAN,
    from: `
          AND item.person_id <> nullif(current_setting('app.person_id', true), '')::uuid`,
    to: "",
    tests: [RECORDS_TEST],
  },

  // Who may write
  {
    name: "who only reads may write",
    file: "server/src/identity/policies.ts",
    from: `write: ["OWNER", "EDITOR"],`,
    to: `write: ["OWNER", "EDITOR", "MEMBER"],`,
    tests: [WHO_MAY_TEST],
  },
  {
    name: "who only reads may begin accounts",
    file: "server/src/workspace/practices/practices.resolver.ts",
    from: `createPractice(this.workspace, requireAuthor(viewer, "write"), input)`,
    to: `createPractice(this.workspace, requireAuthor(viewer, "read"), input)`,
    tests: [WHO_MAY_TEST],
  },
  {
    name: "who only reads may begin posts",
    file: "server/src/workspace/board/posts.resolver.ts",
    from: `requireAuthor(viewer, "write");\n    const draft = await createPost(`,
    to: `requireAuthor(viewer, "read");\n    const draft = await createPost(`,
    tests: [WHO_MAY_TEST],
  },
  {
    name: "who only reads may begin roles",
    file: "server/src/workspace/roles/roles.resolver.ts",
    from: `createRole(this.workspace, requireAuthor(viewer, "write"), input)`,
    to: `createRole(this.workspace, requireAuthor(viewer, "read"), input)`,
    tests: [WHO_MAY_TEST],
  },
  {
    name: "who only reads may begin the profile",
    file: "server/src/workspace/offices/offices.resolver.ts",
    from: `createOffice(this.workspace, requireAuthor(viewer, "write"), input)`,
    to: `createOffice(this.workspace, requireAuthor(viewer, "read"), input)`,
    tests: [WHO_MAY_TEST],
  },

  // Colleagues who read first
  {
    name: "approvals that are missing stop nothing",
    file: "server/src/publish/review.ts",
    from: `if (missing > 0) problems.push(problem("APPROVALS_MISSING", missing));`,
    to: "",
    tests: [PEER_REVIEW_TEST],
  },
  {
    name: "an approval holds for every later version",
    file: "server/src/publish/peer-review/peer-review-standing.ts",
    from: "event.draftVersion === version && event.ownWords === ownWords",
    to: "event.ownWords === ownWords",
    tests: [STANDING_TEST],
  },
  {
    name: "an approval holds for words that were put in later",
    file: "server/src/publish/peer-review/peer-review-standing.ts",
    from: "event.draftVersion === version && event.ownWords === ownWords",
    to: "event.draftVersion === version",
    tests: [STANDING_TEST],
  },
  {
    name: "words put in the place of marked ones have no digest",
    file: "server/src/publish/peer-review/find-standing.ts",
    from: "jsonb_agg(jsonb_build_array(key, replacement) ORDER BY key)",
    to: "jsonb_agg(jsonb_build_array(key) ORDER BY key)",
    tests: [PEER_REVIEW_TEST],
  },
  {
    name: "other words than those on the screen are approved",
    file: "server/src/publish/peer-review/peer-review-acts.ts",
    from: "draft.version !== version || standing.ownWords !== ownWords",
    to: "draft.version !== version",
    tests: [PEER_REVIEW_TEST],
  },
  {
    name: "people approve what they wrote",
    file: "server/src/publish/peer-review/peer-review-standing.ts",
    from: "!writers.includes(person) && !askers.includes(person)",
    to: "!askers.includes(person)",
    tests: [STANDING_TEST],
  },
  {
    name: "people approve what they asked others to read",
    file: "server/src/publish/peer-review/peer-review-standing.ts",
    from: "!writers.includes(person) && !askers.includes(person)",
    to: "!writers.includes(person)",
    tests: [STANDING_TEST],
  },
  {
    name: "an approval is written in a colleague's name",
    file: CREATE_PEER_REVIEW,
    from: `FOR INSERT TO rungs_app
          WITH CHECK (${OF_OUR_ORGANIZATION}
            AND person_id = nullif(current_setting('app.person_id', true), '')::uuid);`,
    to: `FOR INSERT TO rungs_app
          WITH CHECK (${OF_OUR_ORGANIZATION});`,
    tests: [PEER_REVIEW_TEST],
  },

  // What stays behind
  {
    name: "a level is called by its title inside too",
    file: "server/src/anonymity/generalise.ts",
    from: "titles: level.externalTitles.map(localized),",
    to: `titles: [...level.externalTitles, ...(level.internalTitle ? [[{ language: "en", value: level.internalTitle }]] : [])].map(localized),`,
    tests: [GENERALISE_TEST],
  },
  {
    name: "a level is called by its grade too",
    file: "server/src/anonymity/generalise.ts",
    from: "titles: level.externalTitles.map(localized),",
    to: `titles: [...level.externalTitles, ...(level.grade ? [[{ language: "en", value: level.grade }]] : [])].map(localized),`,
    tests: [GENERALISE_TEST],
  },
  {
    name: "steps of pay are read as years",
    file: "server/src/anonymity/generalise.ts",
    from: "{ min: level.years.min, max: level.years.max }",
    to: "{ min: level.years.min, max: level.years.max + (level.payStep ?? 0) }",
    tests: [GENERALISE_TEST],
  },
  {
    name: "a role is called by its title inside",
    file: "server/src/anonymity/kinds/role/to-published-role.ts",
    from: "title: localized(redacted.externalTitles[0] ?? []),",
    to: `title: redacted.internalTitle ? [{ language: "en", value: redacted.internalTitle }] : localized(redacted.title),`,
    tests: [PUBLISHED_ROLE_TEST],
  },
  {
    name: "the title inside stays in what is rewritten of a role",
    file: "server/src/anonymity/kinds/role/role-texts.ts",
    from: "internalTitle: null,",
    to: "internalTitle: role.internalTitle,",
    tests: [PUBLISHED_ROLE_TEST],
  },
  {
    name: "the class of a job is a word like any other",
    file: "server/src/anonymity/kinds/role/role-rules.ts",
    from: "untoldTitles([internalTitle, jobClass], externalTitles)",
    to: "untoldTitles([internalTitle], externalTitles)",
    tests: [ROLE_TEST],
  },
  {
    name: "what an office needs leaves with its profile",
    file: "server/src/anonymity/kinds/office/office-texts.ts",
    from: "needs: [],",
    to: "needs: office.needs,",
    tests: ["server/src/anonymity/kinds/office/to-published-office.test.ts"],
  },
  {
    name: "an office tells what it plans",
    file: "server/src/anonymity/kinds/office/to-published-office.ts",
    from: ".filter(({ from }) => from === null || from <= month)",
    to: "",
    tests: ["server/src/anonymity/kinds/office/to-published-office.test.ts"],
  },
  {
    name: "private words of other drafts are words like any other",
    file: "server/src/publish/review.ts",
    from: "{ secrets, decisions, others }",
    to: "{ secrets, decisions, others: others.slice(0, 0) }",
    tests: [ROLE_TEST],
  },
  {
    name: "codes of other drafts are words like any other",
    file: "server/src/anonymity/redaction/words-of-drafts.ts",
    from: "...[...new Set(codes)].map((value) => ({ value, ordinal: null }))",
    to: "",
    tests: [WORDS_TEST],
  },

  // Posts on the board
  {
    name: "colleagues read whose a post is",
    file: "server/migrations/workspace/20261122T117000-tell-facts-of-posts.ts",
    from: `\n          AND person_id = nullif(current_setting('app.person_id', true), '')::uuid);`,
    to: ");",
    tests: [POST_TEST],
  },
  {
    name: "one block of hours tells a time zone",
    file: "shared/src/post.ts",
    from: "length !== 1",
    to: "length >= 0",
    tests: [PUBLISHED_POST_TEST],
  },
  {
    name: "hours stand in their author's order",
    file: "server/src/anonymity/kinds/post/to-published-post.ts",
    from: "HOUR_BLOCKS.filter((one) => hours.includes(one))",
    to: "hours",
    tests: [PUBLISHED_POST_TEST],
  },

  // Practices and what is said under them
  {
    name: "an author's answer is weighed as if its account were not there",
    file: "server/src/publish/kinds/comment.ts",
    from: "findToldBefore: findFactsToldBefore,",
    to: "",
    tests: [PRACTICE_TEST],
  },
  {
    name: "a corrected comment forgets its place",
    file: "server/src/publish/outbox/find-sort-key.ts",
    from: "if (known) return",
    to: "if (known && id === lineId) return",
    tests: [PRACTICE_TEST],
  },
  {
    name: "an office has one name in every thread",
    file: "server/src/publish/comments/write-comment.ts",
    from: "return row.pseudonym;",
    to: "return organizationId;",
    tests: [PRACTICE_TEST],
  },
  {
    name: "a thread is one voice, whoever speaks",
    file: "server/src/publish/comments/write-comment.ts",
    from: "return row.pseudonym;",
    to: "return practiceId;",
    tests: [PRACTICE_TEST],
  },
  {
    name: "a thread goes on after a comment of another",
    file: "server/src/commons/practices/find-thread.ts",
    from: "where: { id: after, practice: practice.line }",
    to: "where: { id: after }",
    tests: [PRACTICE_TEST],
  },
  {
    name: "what is said to be done counts before the moment it was said",
    file: CREATE_DONE_TOO,
    from: "WHERE t.said_at <= as_of",
    to: "WHERE t.said_at IS NOT NULL",
    tests: [PRACTICE_TEST],
  },
  {
    name: "an account that was taken back still counts",
    file: CREATE_DONE_TOO,
    from: `
            AND (p.retraction_requested_at IS NULL OR p.retraction_requested_at >= kept_until)`,
    to: "",
    tests: [PRACTICE_TEST],
  },
  {
    name: "an account counts before the moment it was shared",
    file: CREATE_DONE_TOO,
    from: "p.kind = 'PRACTICE' AND p.confirmed_at <= as_of",
    to: "p.kind = 'PRACTICE'",
    tests: [PRACTICE_TEST],
  },
  {
    name: "a corrected account counts as what it was as well",
    file: CREATE_DONE_TOO,
    from: "WHERE NOT EXISTS (SELECT FROM standing newer WHERE newer.replaces_snapshot_id = s.snapshot_id)",
    to: "WHERE true",
    tests: [PRACTICE_TEST],
  },

  // What is found
  {
    name: "what was taken back is still found",
    file: "server/src/publish/outbox/write-snapshot.ts",
    from: `.remove(manager, id);
    await removeSearchEntry(manager, id);`,
    to: ".remove(manager, id);",
    tests: [SEARCH_ENTRIES_TEST],
  },
  {
    name: "what was replaced is still found",
    file: "server/src/publish/outbox/write-snapshot.ts",
    from: "await removeSearchEntry(manager, replaces);",
    to: "",
    tests: [SEARCH_ENTRIES_TEST],
  },
  {
    name: "a word that nothing says any more is still offered",
    file: "server/src/publish/outbox/write-search-entry.ts",
    from: `await manager.query("DELETE FROM search_word WHERE entries = 0");`,
    to: "",
    tests: [SEARCH_ENTRIES_TEST],
  },
  {
    name: "the reader may write what is found",
    file: "server/migrations/commons/20261122T110000-create-search.ts",
    from: "GRANT SELECT ON search_entry, search_word TO rungs_reader;",
    to: "GRANT SELECT, INSERT ON search_entry, search_word TO rungs_reader;",
    tests: ["test/privacy/side-channels/catalog.test.ts"],
  },

  // Titles and duties
  {
    name: "duties are compared of four roles",
    file: "server/src/commons/titles/duty-matrix.ts",
    from: "group.roles.length >= FEWEST_PEERS",
    to: "group.roles.length >= FEWEST_PEERS - 1",
    tests: [TITLES_TEST],
  },
  {
    name: "four ladders or roles are enough to compare titles",
    file: "server/src/commons/titles/find-ceiling.ts",
    from: "export const FEWEST_PEERS = 5;",
    to: "export const FEWEST_PEERS = 4;",
    tests: [TITLES_TEST],
  },
  {
    name: "duties of roles that were replaced are compared",
    file: "server/src/commons/titles/find-role-uses.ts",
    from: "WHERE replaced_by IS NULL ${",
    to: "WHERE true ${",
    tests: [ROLE_TEST],
  },
  {
    name: "titles of ladders that were replaced are compared",
    file: "server/src/commons/titles/find-title-uses.ts",
    from: "WHERE replaced_by IS NULL ${",
    to: "WHERE true ${",
    tests: ["server/src/commons/titles/titles.test.ts"],
  },
];

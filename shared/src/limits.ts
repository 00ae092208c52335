/** Limits of one ladder and of one file, the same in the form, the resolver and the parser (security.md). */
export const LIMITS = {
  /** Bytes of an uploaded Markdown or CSV file. */
  importBytes: 2_000_000,
  /** Milliseconds a file may take to be understood. */
  importMilliseconds: 10_000,
  csvRows: 10_000,
  csvColumns: 200,
  /** Characters of one CSV cell. */
  csvCellCharacters: 32_000,
  /** Depth of nested Markdown. */
  markdownDepth: 20,
  levels: 40,
  dimensions: 40,
  tracks: 10,
  expectations: 2_000,
  conditions: 40,
  overviewParagraphs: 40,
  languages: 8,
  externalTitles: 12,
  /** Percent by which pay may step up from one level to the next. */
  payStepPercent: 100,
  /** Characters of a name: of a ladder, level, dimension, track or title. */
  nameCharacters: 160,
  /** Characters of one expectation, condition, summary or paragraph. */
  textCharacters: 2_000,
  /** Characters of all the texts, names, titles and codes of one ladder together. */
  ladderCharacters: 300_000,
  /** Nodes a page of a connection may hold. */
  pageSize: 50,
  /** Ladders that can be compared side by side. */
  compared: 4,
  /** Placements an office may tell over the years, of one function and of all together. */
  placementsOfFunction: 12,
  placements: 120,
  /** Characters of all the texts of one office profile together. */
  officeCharacters: 60_000,
  /** Functions that one practice may serve. */
  functionsOfPractice: 6,
  /** Practices of peers that one organisation may say it does too. */
  practicesDoneToo: 500,
  /** Characters of all the texts of one practice together. */
  practiceCharacters: 60_000,
  /** Occupations a role may be placed in, and steps it may lead to. */
  occupations: 12,
  nextSteps: 8,
  /** Characters of all the texts of one role together. */
  roleCharacters: 20_000,
  /** Topics, functions and languages of one post on the board, and how many its author can meet at once. */
  topicsOfPost: 5,
  functionsOfPost: 5,
  languagesOfPost: 4,
  capacityOfPost: 10,
  /** Characters of all the texts of one post together. */
  postCharacters: 20_000,
  organizationSecrets: 200,
  /** Decisions about marked words in one request; the longest of them still fit into its body. */
  decisionsAtOnce: 150,
  /** Characters of one report, and reports of one person in a day. */
  reportCharacters: 2_000,
  reportsOfDay: 20,
  /** Characters of one message to the other side of an introduction. */
  messageCharacters: 4_000,
  /** Characters of what one says, after a talk, to whoever looks after the network. */
  feedbackCharacters: 1_000,
  /** Posts that one inquiry ranks, and inquiries of one person that wait for an answer. */
  choicesOfInquiry: 5,
  openInquiries: 3,
  /** Times at which one side offers to meet. */
  timesOfSession: 5,
  /** Topics of one wish for a circle, characters of a question and of a line, and lines taken out at once. */
  topicsOfCircleWish: 3,
  circleQuestionCharacters: 500,
  circleLineCharacters: 2_000,
  circleLinesTaken: 20,
  /** Circles in which one person sits. */
  circlesOfPerson: 3,
  /** Days for which two can lay notes side by side. */
  daysOfNotes: 90,
  /** Open comments of colleagues on one draft; what is settled makes room. */
  commentsOfDraft: 300,
  /** Teams that have taken over one ladder. */
  adoptionsOfLadder: 100,
  /** Positions of an organisation with those who could follow, and people for one of them. */
  successionPositions: 100,
  successorsOfPosition: 20,
  /** Plans of one person. */
  brandPlanItems: 100,
  /** Ladders and practices of peers that one person may follow. */
  follows: 200,
  /** Characters of a new password. */
  passwordCharactersMin: 15,
  passwordCharactersMax: 128,
  /** Invitations of one organisation that wait for an answer. */
  pendingInvitations: 100,
} as const;

import type { WrittenPost } from "./demo-post.ts";

/** What leaders of the demo offer and ask for on the board, in English. */
export const ENGLISH_POSTS: readonly WrittenPost[] = [
  {
    title: "An hour on your first ladder",
    purpose: "MENTOR_OFFER",
    topics: ["FIRST_LADDER", "LEVELING"],
    format: "ONE_OFF",
    about:
      "I have written two ladders, and thrown one of them away. Send me a page, even a rough one, and we talk about what somebody two levels below you would make of it. I will not tell you what your levels should be called.",
    ranks: [5, 8],
    capacity: 3,
    inReturn: "FEEDBACK",
  },
  {
    title: "How do I explain our budget to somebody who counts lines of code?",
    purpose: "MENTOR_REQUEST",
    topics: ["STRATEGY_AND_FUNDING", "METRICS"],
    format: "ONE_OFF",
    about:
      "My sponsor changed in spring, and the new one asks what the office costs a commit. I am looking for somebody who has been asked that and still has a budget.",
    ranks: [6, 7],
    inReturn: "SWAP",
  },
  {
    title: "Compare how we count work done upstream at promotions",
    purpose: "COMPARE_NOTES",
    topics: ["PROMOTION", "UPSTREAM"],
    format: "PEER_SWAP",
    about:
      "We accept six kinds of evidence and managers still ask for a seventh. I would lay our list beside yours, line by line, and see where we both cheat.",
    functions: ["TALENT", "UPSTREAM"],
    inReturn: "SWAP",
  },
  {
    title: "New to this and alone: a few others in the same boat?",
    purpose: "COMPARE_NOTES",
    topics: ["SETTING_UP", "STRATEGY_AND_FUNDING"],
    format: "GROUP",
    about:
      "I am the whole office, since four months. I would like to meet three or four people who also began this year, once a month, and bring one question each time.",
    startingUp: true,
    capacity: 5,
    inReturn: "SWAP",
  },
  {
    title: "From counsel to open source: what I wish I had known",
    purpose: "MENTOR_OFFER",
    topics: ["MOVING_IN", "COMPLIANCE"],
    format: "MONTHLY",
    about:
      "I moved over from a legal department. If you are thinking about the same step, or have hired somebody who has taken it, I am glad to talk for half a year or so.",
    ranks: [3, 6],
    functions: ["COMPLIANCE", "ADVICE"],
    capacity: 2,
    inReturn: "NOTHING",
  },
  {
    title: "Keeping maintainers when others pay more",
    purpose: "MENTOR_REQUEST",
    topics: ["RETENTION", "CAREER_OF_LEADERS"],
    format: "MONTHLY",
    about:
      "Two of my five best people were asked away within a quarter. Money is not mine to give. What else has worked for you, and what only sounded good?",
    inReturn: "WRITE_UP",
  },
  {
    title: "InnerSource beyond the first ten teams",
    purpose: "MENTOR_OFFER",
    topics: ["INNERSOURCE", "COMMUNITY"],
    format: "ONE_OFF",
    about:
      "The first ten teams were easy, because they wanted to. I can tell you what we did about the next hundred, including the two things that made it worse.",
    functions: ["INNERSOURCE"],
    capacity: 4,
    inReturn: "FEEDBACK",
  },
  {
    title: "Hiring a community manager: what do you ask them?",
    purpose: "MENTOR_REQUEST",
    topics: ["HIRING", "COMMUNITY"],
    format: "ONE_OFF",
    about:
      "I have engineers in my blood and have never hired for this job. I am looking for somebody who has done it twice and would read my questions.",
    ranks: [4, 6],
    functions: ["DEVELOPER_RELATIONS", "TALENT"],
    inReturn: "FEEDBACK",
  },
  {
    title: "Metrics that survived a reorganization",
    purpose: "COMPARE_NOTES",
    topics: ["METRICS", "STRATEGY_AND_FUNDING"],
    format: "PEER_SWAP",
    about:
      "Of fourteen numbers that we once reported, three are left. I would like to see which three are left at yours, and who reads them.",
    functions: ["METRICS"],
    inReturn: "SWAP",
  },
  {
    title: "Is there a next step for somebody who runs an office?",
    purpose: "MENTOR_REQUEST",
    topics: ["CAREER_OF_LEADERS"],
    format: "MONTHLY",
    about:
      "I have led ours for six years, and the ladder that I wrote ends where I stand. I am looking for somebody who has gone on from there, in whichever direction.",
    ranks: [7, 8],
    alsoTalks: ["de"],
    hidesHours: true,
    inReturn: "NOTHING",
  },
  {
    title: "Licenses without a lawyer in the room",
    purpose: "MENTOR_OFFER",
    topics: ["COMPLIANCE", "SETTING_UP"],
    format: "ONE_OFF",
    about:
      "Small offices rarely have counsel of their own. I can walk you through what we settled once, so that nine questions in ten need nobody.",
    functions: ["COMPLIANCE", "POLICIES"],
    capacity: 3,
    inReturn: "FEEDBACK",
  },
  {
    title: "Speaking in public when the press office says no",
    purpose: "MENTOR_REQUEST",
    topics: ["PUBLIC_PRESENCE", "COMMUNITY"],
    format: "ONE_OFF",
    about:
      "Our people may write code in public and may not talk about it. Who has turned that around, and who had to be asked first?",
    inReturn: "WRITE_UP",
  },
  {
    title: "Staff and principal engineers in an office of seven",
    purpose: "COMPARE_NOTES",
    topics: ["LEVELING", "PROMOTION", "RETENTION"],
    format: "PEER_SWAP",
    about:
      "Our scale asks for influence across the company, and ours have it across projects that nobody here has heard of. I would compare how both of us word the upper levels.",
    ranks: [5, 7],
    functions: ["TALENT"],
    inReturn: "SWAP",
  },
  {
    title: "Once a month for somebody in their first year",
    purpose: "MENTOR_OFFER",
    topics: ["SETTING_UP", "STRATEGY_AND_FUNDING", "CAREER_OF_LEADERS"],
    format: "MONTHLY",
    about:
      "I was helped by a stranger when I began, and would like to pass it on. You bring what is on your desk; I ask until we both see it.",
    ranks: [4, 7],
    alsoTalks: ["fr"],
    capacity: 2,
    inReturn: "NOTHING",
  },
  {
    title: "What do you do about projects that nobody looks after any more?",
    purpose: "COMPARE_NOTES",
    topics: ["UPSTREAM", "COMMUNITY"],
    format: "GROUP",
    about:
      "Every office has a shelf of them. I would like to meet with two or three others and agree on a way to let them go that is fair to those who use them.",
    functions: ["UPSTREAM", "RELEASE_APPROVAL"],
    capacity: 4,
    inReturn: "WRITE_UP",
  },
  {
    title: "Engineers who move over from product teams",
    purpose: "MENTOR_OFFER",
    topics: ["MOVING_IN", "HIRING"],
    format: "ONE_OFF",
    about:
      "Seven of our nine came from product teams. I can show how we say to them, and to their managers, what changes in the first half year.",
    ranks: [3, 5],
    capacity: 2,
    inReturn: "FEEDBACK",
  },
  {
    title: "A ladder for people who write documentation",
    purpose: "MENTOR_REQUEST",
    topics: ["FIRST_LADDER", "LEVELING"],
    format: "ONE_OFF",
    about:
      "We have a ladder for engineers, and three writers who do not fit on it. Has anybody written one that both sides take seriously?",
    alsoTalks: ["es"],
    inReturn: "SWAP",
  },
  {
    title: "Working with partners on the other side of the Pacific",
    purpose: "COMPARE_NOTES",
    topics: ["CHINESE_AND_GLOBAL", "UPSTREAM"],
    format: "PEER_SWAP",
    about:
      "Half of the project lives in another language and another night. I would compare how we review, where we decide, and what we write down.",
    alsoTalks: ["zh"],
    inReturn: "SWAP",
  },
  {
    title: "The business case, before anybody asks for it",
    purpose: "MENTOR_OFFER",
    topics: ["STRATEGY_AND_FUNDING", "METRICS"],
    format: "ONE_OFF",
    about:
      "I spent ten years in finance. Bring your numbers, and we find the sentence that your sponsor can say without you in the room.",
    ranks: [6, 8],
    functions: ["STRATEGY"],
    capacity: 5,
    inReturn: "FEEDBACK",
  },
];

import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of open source program managers say. */
export const PROGRAM_MANAGER: FamilyBank = {
  family: "PROGRAM_MANAGER",
  role: "Open Source Program Manager",
  work: "the open source program",
  titles: [
    "Open Source Program Assistant",
    "Open Source Program Coordinator",
    "Open Source Program Manager",
    "Senior Open Source Program Manager",
    "Lead Open Source Program Manager",
    "Principal Open Source Program Manager",
    "Director of Open Source Programs",
    "Senior Director of Open Source Programs",
    "Vice President of Open Source Programs",
    "Chief Open Source Officer",
  ],
  overview: [
    "The program manager is often the first person that colleagues meet when they ask whether they may publish, use or fund something.",
    "The role turns policies into habits. It is done well when teams across [company] do the right thing because it is also the shortest way.",
    "Expect variety: a budget in the morning, a release approval at noon, a foundation election at night.",
  ],
  missions: [
    "Using, publishing and supporting open source is ordinary work for everybody here.",
    "We remove friction between our people and the projects they need.",
  ],
  summaries: [
    "Supports the office in its daily services and learns how each of them works.",
    "Runs {one service|two services} of the office alone.",
    "Owns an area of the program and improves it visibly within a year.",
    "Connects the program with several departments and speaks for it there.",
    "Steers the program as a whole and finds the means for it.",
    "Gives the program a voice outside that others listen to.",
  ],
  dimensions: [
    {
      names: ["Running the service", "Service"],
      stages: [
        [
          "Handles requests to publish or contribute by the checklist and {asks|knows} when the checklist does not fit.",
          "Keeps the register of releases, memberships and contributors complete.",
        ],
        [
          "Closes {most|nine in ten} requests within a week and tells people where the others stand.",
          "Improves forms and guides after watching a colleague use them.",
        ],
        [
          "Redesigns a service so that its waiting time {halves|halves and stays there}.",
          "Approves releases of ordinary risk and can explain each decision a year later.",
        ],
        [
          "Brings {two or more|all} business units to one contribution process without weakening the good local ones.",
          "Sees patterns in requests and removes their cause.",
        ],
        [
          "Sets service goals for the office and publishes the results inside [company], the poor ones too.",
          "Decides what the office stops doing so that the rest can be done well.",
        ],
        [
          "Builds shared services {with peer offices|with peers} so that small companies need not start from nothing.",
          "Is visited by other offices that want to see how it works.",
        ],
      ],
    },
    {
      names: ["Policy", "Rules people follow"],
      stages: [
        [
          "Finds the right paragraph of the policy and quotes it {correctly|correctly and with its reason}.",
          "Collects questions the policy does not answer.",
        ],
        [
          "Writes guidance that makes a rule usable for {engineers|engineers and buyers}.",
          "Proposes small corrections of policy with an example for each.",
        ],
        [
          "Leads the revision of a policy, from interviews to {approval|approval and first-year review}.",
          "Deletes rules that no longer protect anything.",
        ],
        [
          "Balances what security, legal and engineering each want, in a text {of two pages|everybody can live with}.",
          "Makes exceptions visible and rare.",
        ],
        [
          "Answers for the open source policy of the company and for its effect on people.",
          "Prepares leadership for new regulation and turns it into {work|little extra work} for teams.",
        ],
        [
          "Contributes to model policies used by many organizations.",
          "Advises public bodies on rules that help open collaboration.",
        ],
      ],
    },
    {
      names: ["Foundations and funding", "Memberships and money"],
      stages: [
        [
          "Tracks memberships, renewals and sponsorship invoices {without a missed date|and warns a month ahead}.",
          "Knows what each membership entitles us to.",
        ],
        [
          "Reviews {a membership|our memberships} each year with the people who use it.",
          "Pays maintainers and projects through channels that accounting accepts.",
        ],
        [
          "Builds the budget of sponsorships from evidence of what [product] depends on.",
          "Represents the office in a working group and {reports back|brings back decisions we can act on}.",
        ],
        [
          "Negotiates memberships for {several departments|the group} and gives up those without purpose.",
          "Sets up a fund through which engineers choose projects to support.",
        ],
        [
          "Decides with finance a {two|three}-year commitment to projects we cannot do without.",
          "Holds a seat on a governing board and prepares it with those affected.",
        ],
        [
          "Starts a fund or foundation that several industries support.",
          "Changes how companies share the cost of common software.",
        ],
      ],
    },
    {
      names: ["Culture and enablement", "Winning people"],
      stages: [
        [
          "Helps to prepare {brown-bag talks|brown-bag talks and hack days} and gathers feedback.",
          "Welcomes new contributors of the company and shows them around.",
        ],
        [
          "Runs a monthly session for contributors that people {attend|attend without being reminded}.",
          "Writes the internal newsletter in a voice people recognize.",
        ],
        [
          "Builds a network of ambassadors in {several sites|every large site}.",
          "Convinces a skeptical team by helping it to publish something useful.",
        ],
        [
          "Makes open source work part of {goal setting|goal setting and reviews} in several departments.",
          "Wins managers by talking about their problems rather than ours.",
        ],
        [
          "Gains an executive sponsor who can explain the program without us.",
          "Turns open collaboration into something [company] is known for by applicants.",
        ],
        [
          "Mentors leaders of new offices in {other companies|other companies and the public sector}.",
          "Shows by published results how culture changed and what it cost.",
        ],
      ],
    },
    {
      names: ["Evidence", "Measuring"],
      stages: [
        [
          "Updates the dashboard and {explains|questions} its numbers.",
          "Counts what the team agreed to count, the same way each month.",
        ],
        [
          "Answers a question of the lead with data within {a week|two days} and states its limits.",
          "Replaces a manual count by a script.",
        ],
        [
          "Chooses {a few|five} measures for an area and retires the ones nobody acted on.",
          "Shows what a change brought, compared with before.",
        ],
        [
          "Connects data of several departments to show {use|use and risk} of open source as a whole.",
          "Interviews teams to learn what the numbers leave out.",
        ],
        [
          "Reports the value of the program in terms finance accepts.",
          "Sets goals that can be missed, and says so when they are.",
        ],
        [
          "Shares methods and anonymous figures with peers.",
          "Helps the field to agree on what is worth measuring.",
        ],
      ],
    },
  ],
  strategic: [
    "Advise the head of the office on where the program should grow or shrink",
    "Synthesize what business units ask for into a plan with clear limits",
    "Represent [company] in the foundations assigned to the role",
    "Prepare the yearly report to the executive sponsor",
    "Win partners for programs that are too large for one company",
  ],
  operational: [
    "Be the first address for questions on publishing, contributing and funding",
    "Coordinate the open source review with legal, security and engineering",
    "Run training and ambassador programs",
    "Track the budget together with finance and correct it early",
  ],
  tactical: [
    "Keep the request queue moving and its owners informed",
    "Maintain the register of memberships and renewals",
    "Prepare announcements and check them with communication",
  ],
  required: [
    "[years] years of experience in program management, community work or operations",
    "{Good|Strong|Very strong} program management skills",
    "Ability to bring {colleagues|departments|organizations} with different interests into alignment",
    "Familiarity with how open source projects and foundations work",
    "{Clear|Confident|Convincing} communication with engineers and executives",
    "Reliable with budgets, dates and records",
    "The ability to work with people all over the world",
  ],
  preferred: [
    "Experience of {contributing to|coordinating|leading} a technical project",
    "Experience in distributed teams that write more than they meet",
    "An urge to simplify",
  ],
  conditions: [
    "This role travels to two or three events a year.",
    "Part-time is possible from thirty hours a week.",
  ],
};

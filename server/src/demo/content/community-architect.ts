import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of community architects say. */
export const COMMUNITY_ARCHITECT: FamilyBank = {
  family: "COMMUNITY_ARCHITECT",
  role: "Community Architect",
  work: "our communities",
  titles: [
    "Community Coordinator",
    "Associate Community Manager",
    "Community Manager",
    "Senior Community Manager",
    "Community Architect",
    "Principal Community Architect",
    "Director of Open Source Community",
    "Senior Director of Open Source Community",
    "Vice President of Open Source Community",
    "Chief Open Source Officer",
  ],
  overview: [
    "The Community Architect designs the conditions under which an open source project can outlive the people who started it: clear ways in, fair ways to decide, and work worth staying for.",
    "The role sits between [company] and the projects it depends on. It speaks for the community inside the company and explains the company to the community, and is trusted by both because it hides nothing from either.",
    "Most of the work is visible to the world and little of it is code. We therefore describe outcomes, not hours at a keyboard.",
  ],
  missions: [
    "We help projects we rely on to stay healthy without us, and our people to be good citizens of them.",
    "We build communities that would choose us as a member even if we did not pay the bills.",
  ],
  summaries: [
    "Learns how {one community|two or three communities} of ours work and keeps their everyday promises.",
    "Runs the regular life of a community and knows most of its contributors by name.",
    "Is accountable for the health of a community and sees trouble {before it is visible|two releases ahead}.",
    "Shapes several communities at once and gives other teams the patterns to do the same.",
    "Sets how [company] builds and joins communities, and answers for the result.",
    "Moves the practice of community building beyond [company].",
  ],
  dimensions: [
    {
      names: ["Community health", "Health of the project"],
      stages: [
        [
          "Collects the {weekly|weekly and monthly} health numbers of a project from agreed sources and notes what looks odd.",
          "Keeps the contributor list current and tells a senior colleague when familiar names go quiet.",
        ],
        [
          "Explains a change in activity with {a likely cause|a cause checked with the people concerned}, and proposes one thing to try.",
          "Reviews response times with the maintainers every month and follows up on the two oldest unanswered threads.",
        ],
        [
          "Agrees health goals for a community with its maintainers and {reports on them every quarter|changes course when a goal turns out to measure the wrong thing}.",
          "Spots that a project hangs on one or two people and has a plan to widen the circle within two releases.",
        ],
        [
          "Compares {three or more communities|all communities in a product area} and moves attention to the one where it will change most.",
          "Builds a shared picture of health that maintainers of several projects trust and use without being asked.",
        ],
        [
          "Decides with product and engineering leaders which communities [company] invests in, sustains or leaves, and explains it {internally|in public}.",
          "Makes community health a line in the company's regular risk review, with owners and dates.",
        ],
        [
          "Is asked by {foundations|foundations and public bodies} to help define how the health of open source projects is judged.",
          "Leads a cross-company effort that brings a critical, worn-out project back to a sustainable pace.",
        ],
      ],
    },
    {
      names: ["Governance", "Rules and decisions"],
      stages: [
        [
          "Reads the charter and code of conduct of the projects on the team's list and {can find the right clause|can explain them to a newcomer}.",
          "Takes minutes of community meetings that a person who was absent can act on.",
        ],
        [
          "Prepares agendas, records decisions where the community can find them, and {reminds|helps} owners to close them.",
          "Runs an election or a vote by the written rules, including the uncomfortable parts.",
        ],
        [
          "Proposes a change to a project's governance, {gathers objections in the open|wins the support of contributors from other companies}, and sees it adopted.",
          "Moves a project from one deciding person to a small group with a written way to disagree.",
        ],
        [
          "Designs governance for {a new project|a project shared with competitors} so that no single company, ours included, can block it.",
          "Coaches maintainers in several projects through their first contested decision and lets them own the outcome.",
        ],
        [
          "Sets the few rules that every project started at [company] must have and {reviews|retires} those nobody follows.",
          "Represents the company on governing boards and can vote against its short-term wish when the charter asks for it.",
        ],
        [
          "Brings competing companies to a neutral home for shared work and {chairs|hands over} its first years.",
          "Writes governance models that projects without any link to [company] adopt.",
        ],
      ],
    },
    {
      names: ["Contributor experience", "Ways in and up"],
      stages: [
        [
          "Welcomes newcomers, labels first issues and checks that {the setup guide works on a clean machine|every setup guide works on a clean machine}.",
          "Answers beginner questions within a working day or finds the person who can.",
        ],
        [
          "Finds where newcomers give up, by {asking them|asking and by watching three of them try}, and removes one obstacle each release.",
          "Organizes contribution days whose participants are still around three months later.",
        ],
        [
          "Designs the path from first issue to maintainer and {publishes|keeps honest} what is expected at every step.",
          "Doubles the number of reviewers outside [company] and can show how it was done.",
        ],
        [
          "Makes mentoring a routine in {several communities|every community of a product area}, with mentors who were mentored there.",
          "Negotiates time for engineers of other departments to review contributions, and keeps it through a busy quarter.",
        ],
        [
          "Holds leaders to the promise that work in open projects counts at [company] {as much as|in every promotion as much as} work on private code.",
          "Funds contributor programs across the portfolio and ends those that only produce photographs.",
        ],
        [
          "Opens routes into open source for groups that are rarely seen in it, together with {peers|schools, peers and foundations}.",
          "Is known as the person who turned an industry's users into contributors.",
        ],
      ],
    },
    {
      names: ["Conflict and care", "Conduct"],
      stages: [
        [
          "Notices a heated thread early and asks for help instead of joining in.",
          "Knows the reporting path for conduct incidents and keeps what was told in confidence.",
        ],
        [
          "Calms {everyday disagreements|a disagreement between two regulars} in writing, by restating each side so that it is recognized.",
          "Handles minor conduct reports with a second person and records the outcome.",
        ],
        [
          "Leads the response to a serious conduct report and {keeps to the published steps|reviews afterwards what the community should learn}.",
          "Tells a valued contributor what must change, in private, and stays in touch until it has.",
        ],
        [
          "Trains {moderators|moderators and response teams} of several projects and takes the cases nobody there can judge freely.",
          "Mediates between a project and a [company] team that has broken a promise to it.",
        ],
        [
          "Answers for safe communities wherever the company has influence, events included, and {withdraws|publicly withdraws} support where they are not.",
          "Protects community staff from pressure to take sides in commercial disputes.",
        ],
        [
          "Shares what difficult cases have taught, without names, so that other communities need not learn it the hard way.",
          "Is called by other companies to review how they dealt with harm in their projects.",
        ],
      ],
    },
    {
      names: ["Reach and storytelling", "Voice"],
      stages: [
        [
          "Writes {release posts|release posts and event notes} in plain words and credits everyone who did the work.",
          "Keeps the community calendar, newsletter and speaker list accurate.",
        ],
        [
          "Plans a community's channels for a quarter and {drops|merges} those that nobody reads.",
          "Interviews contributors and turns their story into something they are proud to share.",
        ],
        [
          "Speaks for the community at {regional|international} conferences and prepares contributors to speak in their own name.",
          "Shows product teams at [company] what the community is trying to tell them, with examples that change a roadmap.",
        ],
        [
          "Builds a voice for {several projects|a family of projects} that is heard beyond those already convinced.",
          "Finds speakers, writers and hosts outside the company and makes them more visible than our own.",
        ],
        [
          "Gives executives an honest account of what the communities bring and what they cost, {once a year|twice a year}.",
          "Represents [company] in open source matters in front of customers, press and regulators.",
        ],
        [
          "Is read and quoted when the field argues about where community work is going.",
          "Keeps the industry's attention on the people behind shared software, not only on incidents.",
        ],
      ],
    },
  ],
  strategic: [
    "Choose with product leaders the communities in which our presence matters, and say what we will stop doing",
    "Advise project leads on governance that stays fair when a company, ours included, changes its plans",
    "Turn what maintainers and users keep repeating into themes that shape next year's plan",
    "Represent [company] in foundations with a mandate agreed beforehand",
    "Define with maintainers how a healthy project looks and which early signs would worry us",
  ],
  operational: [
    "Run the rhythm of the community: calls, elections, release celebrations, retrospectives",
    "Keep the path from first contribution to maintainer open and documented",
    "Coordinate legal, marketing and engineering around announcements that concern the project",
    "Review community numbers with maintainers every month and agree on one change",
    "Support event organizers with speakers, budget and a working code of conduct",
  ],
  tactical: [
    "Triage new discussions and make sure that none stays without an answer for a week",
    "Keep the list of maintainers, their roles and their backups up to date",
    "Prepare meeting notes and follow up on open points",
    "Order, ship and account for swag and travel grants",
  ],
  required: [
    "[years] years of experience with open source or other volunteer communities",
    "{Good|Strong|Very strong} written communication in public, asynchronous channels",
    "Ability to {take part in|lead|chair} meetings whose participants do not report to you",
    "{Understands|Has changed|Has designed} the governance of an open source project",
    "Judgment and tact in disagreements that happen in front of everybody",
    "Familiarity with the tools contributors use: version control, issue trackers, chat, mailing lists",
    "Ability to work with colleagues in {neighboring|several|all} time zones",
  ],
  preferred: [
    "Has been a {contributor|maintainer|board member} of a project not owned by an employer",
    "Experience in organizing {meetups|regional events|international conferences}",
    "A second working language",
    "Some experience with community metrics and their limits",
  ],
  conditions: [
    "The role travels to community events four to six times a year.",
    "Community calls sometimes fall outside office hours; time is given back in the same week.",
  ],
};

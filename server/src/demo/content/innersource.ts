import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of InnerSource roles say. */
export const INNERSOURCE: FamilyBank = {
  family: "INNERSOURCE",
  role: "InnerSource Advocate",
  work: "shared internal code",
  titles: [
    "InnerSource Assistant",
    "InnerSource Coordinator",
    "InnerSource Advocate",
    "Senior InnerSource Advocate",
    "InnerSource Program Lead",
    "Principal InnerSource Architect",
    "Director of Engineering Collaboration",
    "Senior Director of Engineering Collaboration",
    "Vice President of Engineering Collaboration",
    "Chief Engineering Collaboration Officer",
  ],
  overview: [
    "InnerSource brings the habits of open source into the company: code that can be found, read, improved and owned across team borders.",
    "The role convinces by usefulness. Nobody at [company] has to take part, and that is why success means something.",
    "Teams that collaborate well inside find it easy to do so outside; the role prepares both.",
  ],
  missions: [
    "No team waits for another team when it could send a change instead.",
    "Good internal code is found before it is written again.",
  ],
  summaries: [
    "Supports teams that try InnerSource and collects what they learn.",
    "Guides single teams from first contribution to stable practice.",
    "Makes collaboration normal in {a department|a large department}.",
    "Connects departments whose incentives point in different directions.",
    "Changes how engineering is organized, measured and rewarded.",
    "Advances the practice together with other companies.",
  ],
  dimensions: [
    {
      names: ["Practice and patterns", "Practice"],
      stages: [
        [
          "Knows the basic patterns and {recognizes|explains} them in a real repository.",
          "Checks that shared repositories have a readme, an owner and a way to contribute.",
        ],
        [
          "Helps a team to become a good host: {guides, review times|guides, review times, trusted committers}.",
          "Runs a first contribution workshop that ends with a merged change.",
        ],
        [
          "Chooses patterns that fit a department's real obstacle and {tries|measures} them in two teams.",
          "Describes what did not work as carefully as what did.",
        ],
        [
          "Designs ownership for code that {several departments|the whole company} depends on.",
          "Develops new patterns and teaches others when not to use them.",
        ],
        [
          "Makes shared ownership the default for platforms at [company], with clear limits for regulated code.",
          "Aligns architecture and team structure so that contributions {can|naturally} cross them.",
        ],
        [
          "Publishes patterns that other companies use under their own name.",
          "Leads comparative work on what makes internal collaboration last.",
        ],
      ],
    },
    {
      names: ["Change and culture", "Change"],
      stages: [
        [
          "Collects stories of contributions and {shares|illustrates} them in the newsletter.",
          "Listens to why teams hesitate, without arguing.",
        ],
        [
          "Wins {one|two or three} reluctant engineers by working beside them.",
          "Prepares managers for the first outside contribution to their code.",
        ],
        [
          "Convinces middle managers with results of {their own|neighboring} teams.",
          "Handles the first conflict over code ownership so that both teams would do it again.",
        ],
        [
          "Builds a community of hosts and contributors across {sites|sites and time zones} that meets without us.",
          "Changes one rule of planning or budgeting that stood in the way.",
        ],
        [
          "Gets contributions to other teams counted in {reviews|reviews and promotions} throughout engineering.",
          "Keeps the practice alive through a reorganization.",
        ],
        [
          "Advises executives of other organizations on changes that take years.",
          "Shows that a large, old organization can learn to share.",
        ],
      ],
    },
    {
      names: ["Platform and discovery", "Finding code"],
      stages: [
        [
          "Keeps the catalog of shared projects current and {tests|repairs} its search.",
          "Archives projects nobody answers for.",
        ],
        [
          "Improves how projects present themselves, so that {newcomers|strangers} understand them in five minutes.",
          "Answers the question whether something already exists.",
        ],
        [
          "Designs the portal of a department with scores that {help|do not shame} owners.",
          "Finds duplicate efforts early enough to join them.",
        ],
        [
          "Joins catalogs of {several departments|all departments} with access rules that legal accepts.",
          "Automates hints: whoever writes it again is told who wrote it first.",
        ],
        [
          "Makes read access to code the normal case at [company] and {guards|reviews} the exceptions.",
          "Funds shared components from the savings they cause.",
        ],
        [
          "Shares portal and tools with other companies as open source.",
          "Works on common formats for describing internal projects.",
        ],
      ],
    },
    {
      names: ["Coaching", "Growing hosts"],
      stages: [
        [
          "Assists at trainings and {updates|rewrites} their examples.",
          "Pairs with a newcomer on a first contribution.",
        ],
        [
          "Coaches maintainers of {one project|three projects} to give reviews that invite a second change.",
          "Teaches the training alone.",
        ],
        [
          "Builds a group of trusted committers in a department and {speaks|argues} for the time they need.",
          "Coaches team leads in planning with contributions from elsewhere.",
        ],
        [
          "Trains coaches in {other sites|other sites and companies of the group}.",
          "Helps product owners to see contributions as capacity rather than noise.",
        ],
        [
          "Makes hosting shared code a recognized step in engineering careers.",
          "Coaches directors whose goals still reward {walls|local success only}.",
        ],
        [
          "Mentors leads of programs in other companies.",
          "Has trained people who now run such programs elsewhere.",
        ],
      ],
    },
    {
      names: ["Legal and finance", "Frame"],
      stages: [
        [
          "Knows which code may be shared between legal entities and {asks|finds out} where it is unclear.",
          "Adds the internal license to repositories correctly.",
        ],
        [
          "Prepares simple cases of sharing across entities for {tax and legal|approval}.",
          "Keeps the record of who contributed to what across entities.",
        ],
        [
          "Designs with legal an internal license that teams {understand|never need to ask about}.",
          "Explains export and confidentiality limits to hosts.",
        ],
        [
          "Agrees with finance how contributions between {cost centers|subsidiaries} are treated.",
          "Solves sharing with a joint venture without opening everything.",
        ],
        [
          "Sets the rules of internal sharing for the group with tax, legal and works council.",
          "Shows the value of reuse in {figures|figures finance signs}.",
        ],
        [
          "Helps other groups to solve transfer pricing of shared software.",
          "Contributes to public guidance on licenses for internal collaboration.",
        ],
      ],
    },
  ],
  strategic: [
    "Find with heads of engineering the two bottlenecks that collaboration could remove",
    "Prepare teams for working outside by working openly inside",
    "Shape incentives with human resources and finance",
  ],
  operational: [
    "Run the portal of shared projects and its review",
    "Coach hosts and contributors in their own repositories",
    "Organize the yearly gathering and monthly meetups",
    "Measure contributions across team borders",
  ],
  tactical: [
    "Answer questions of teams that want to share code",
    "Maintain templates for readme, contributing guide and ownership",
    "Publish one story a month",
  ],
  required: [
    "[years] years of experience in software development or agile coaching",
    "{Knows|Has practiced|Has introduced} InnerSource or open source ways of working",
    "Ability to win {engineers|managers|executives} without authority",
    "{Good|Strong|Very strong} facilitation skills",
    "Understands version control and review workflows in detail",
    "Patience over years",
  ],
  preferred: [
    "Contributions to open source projects",
    "Experience in a {regulated|very large|distributed} organization",
    "Has changed a process that everybody thought fixed",
  ],
  conditions: ["Visits to engineering sites about once a quarter."],
};

import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of engineers in open source offices say. */
export const OSPO_ENGINEER: FamilyBank = {
  family: "OSPO_ENGINEER",
  role: "OSPO Engineer",
  work: "the tools of the office",
  titles: [
    "Junior OSPO Engineer",
    "OSPO Engineer I",
    "OSPO Engineer II",
    "Senior OSPO Engineer",
    "Staff OSPO Engineer",
    "Principal OSPO Engineer",
    "Distinguished OSPO Engineer",
    "Senior Distinguished OSPO Engineer",
    "Fellow, Open Source Engineering",
    "Senior Fellow, Open Source Engineering",
  ],
  overview: [
    "OSPO engineers write the software that makes open source easy at [company]: bots, dashboards, repository automation, release tooling.",
    "Their users are colleagues who did not ask for another tool. Good work here is mostly work that disappears.",
    "Whatever is not secret is developed in the open and shared with other offices.",
  ],
  missions: [
    "The right way to publish, use and contribute is also the automated way.",
    "We build with other offices what every office needs.",
  ],
  summaries: [
    "Works on well described tasks and learns how the office and its users think.",
    "Delivers features of our tools {with little help|alone}.",
    "Owns a tool and the promise it makes to its users.",
    "Designs how tools of several departments work together.",
    "Sets the technical direction of the office for years ahead.",
    "Builds what offices everywhere come to rely on.",
  ],
  dimensions: [
    {
      names: ["Building tools", "Engineering"],
      stages: [
        [
          "Implements small changes with tests and {asks|proposes} how they should be released.",
          "Repairs defects in scripts and workflows by following existing patterns.",
        ],
        [
          "Builds features end to end, from {a written need|an interview with users} to monitoring.",
          "Writes code that colleagues can change without asking.",
        ],
        [
          "Designs a service such as {repository provisioning|contribution approval} and keeps it available.",
          "Cuts the number of manual steps in a process of the office by half.",
        ],
        [
          "Leads the architecture of tools that {several|five or more} departments depend on.",
          "Replaces overlapping scripts of many teams by one service they prefer.",
        ],
        [
          "Decides what the office builds, adopts or shuts down, and {explains|proves} the cost of each.",
          "Designs platforms that work for ten thousand repositories as for ten.",
        ],
        [
          "Starts tools that become common property of open source offices.",
          "Finds designs that make a whole class of manual work {rare|unnecessary} across the field.",
        ],
      ],
    },
    {
      names: ["Data and insight", "Metrics"],
      stages: [
        [
          "Maintains data collectors and {notices|repairs} gaps in them.",
          "Builds charts others have designed, with correct labels and dates.",
        ],
        [
          "Answers questions about {our repositories|our repositories and contributors} with queries that others can repeat.",
          "Documents where each number comes from.",
        ],
        [
          "Designs a data set, such as dependencies in use, that teams {trust|base decisions on}.",
          "Protects contributors by measuring projects, never persons.",
        ],
        [
          "Joins data of security, compliance and engineering into one view {for leads|that all three accept}.",
          "Shows with data which process of the office costs developers most.",
        ],
        [
          "Owns the evidence on which the office plans, including its {errors|known errors}.",
          "Sets rules for the ethical use of contributor data at [company].",
        ],
        [
          "Contributes methods to public work on project health.",
          "Leads data exchange between offices without exposing any of them.",
        ],
      ],
    },
    {
      names: ["Developer experience", "Users"],
      stages: [
        [
          "Helps users of our tools and {writes down|fixes} what confused them.",
          "Uses every tool of the office as its users do.",
        ],
        [
          "Watches {two or three|five} developers use a feature before calling it done.",
          "Writes error messages that say what to do next.",
        ],
        [
          "Measures how long the path to a first contribution takes and {shortens|halves} it.",
          "Takes over a disliked tool and makes it tolerable, then good.",
        ],
        [
          "Puts the services of the office where developers already are, in {several|all} toolchains of the company.",
          "Agrees with platform teams on one experience instead of two good halves.",
        ],
        [
          "Makes the experience of open source work at [company] a reason to {stay|join}.",
          "Removes rules together with legal and security where design makes them needless.",
        ],
        [
          "Influences the tools that the world's contributors use every day.",
          "Brings accessibility and language support to the tooling of whole communities.",
        ],
      ],
    },
    {
      names: ["Operations and security", "Reliability"],
      stages: [
        [
          "Follows runbooks and {improves|tests} them after use.",
          "Rotates secrets and updates dependencies on schedule.",
        ],
        [
          "Is on call for {a service|our services} and leaves it better after each alert.",
          "Finds the cause of a failure, not only its end.",
        ],
        [
          "Defines service goals with users and {meets|publishes} them.",
          "Designs permissions of bots and repositories so that one stolen token is not enough.",
        ],
        [
          "Reviews the security of {automation|all automation} across organizations on the code host.",
          "Leads recovery of a serious incident and a review without blame.",
        ],
        [
          "Answers for the safety of everything that publishes in the name of [company].",
          "Builds signing and provenance into each release {of importance|without extra work for teams}.",
        ],
        [
          "Works on the security of shared build and package infrastructure.",
          "Helps public package registries through hard times, with people as well as money.",
        ],
      ],
    },
    {
      names: ["Open collaboration", "Working in the open"],
      stages: [
        [
          "Makes work public by default and {asks|checks} before it is not.",
          "Reports problems of tools we use to their projects.",
        ],
        [
          "Contributes fixes to {one|several} of the tools we build on.",
          "Reviews outside contributions to our tools within a week.",
        ],
        [
          "Maintains an open tool with users {in other companies|in other companies, some of whom became maintainers}.",
          "Brings our private extensions back to their projects.",
        ],
        [
          "Agrees with engineers of {two or three|several} other offices to develop one tool together.",
          "Teaches teams of the company how to run a project that welcomes others.",
        ],
        [
          "Gives up our own tool in favor of a better shared one and moves the company to it.",
          "Leads technical working groups of offices from {several|many} industries.",
        ],
        [
          "Hands successful tools to neutral homes and stays as one voice among many.",
          "Is the reason why offices build less alone.",
        ],
      ],
    },
  ],
  strategic: [
    "Plan the tools of the office with its users and with other offices",
    "Advise on automation of policy, and on where it would do harm",
    "Keep our tools replaceable by shared ones",
  ],
  operational: [
    "Develop and run bots, dashboards and repository automation",
    "Support compliance and security colleagues with data and tools",
    "Maintain open tools together with outside contributors",
    "Take part in the on-call rotation of the office",
  ],
  tactical: [
    "Answer requests in the tooling channel of [product] teams",
    "Apply updates and rotate credentials",
    "Create and archive repositories by the rules",
  ],
  required: [
    "[years] years of experience in software engineering",
    "{Basic|Good|Excellent} skills in at least two languages used for automation",
    "Experience with {using|automating|operating} a code host and continuous integration",
    "Writes tests and documentation {when asked|as a habit|as an example to others}",
    "Friendly to users who are in a hurry",
    "{Knows|Applies|Teaches} secure handling of secrets and permissions",
  ],
  preferred: [
    "Own open source project, however small",
    "Experience with data pipelines",
    "Has {used|extended|replaced} license or vulnerability scanners",
  ],
  conditions: ["On-call duty about one week in six.", "The role can be done remotely."],
};

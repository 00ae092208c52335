import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of technical program managers say. */
export const TECHNICAL_PROGRAM_MANAGER: FamilyBank = {
  family: "TECHNICAL_PROGRAM_MANAGER",
  role: "Technical Program Manager",
  work: "open source programs",
  titles: [
    "Program Coordinator",
    "Associate Technical Program Manager",
    "Technical Program Manager",
    "Senior Technical Program Manager",
    "Staff Technical Program Manager",
    "Principal Technical Program Manager",
    "Director of Technical Programs",
    "Senior Director of Technical Programs",
    "Vice President of Open Source Programs",
    "Chief Open Source Officer",
  ],
  overview: [
    "Technical program managers in the open source office bring work to an end that crosses teams, companies and calendars nobody controls.",
    "A large part of each program happens in projects that owe us nothing. Planning with volunteers, other companies and foundations is the core of the craft here, not an exception to it.",
    "We measure the role by outcomes that others would name without being asked.",
  ],
  missions: [
    "Work that many need and nobody owns gets finished, in the open.",
    "We make it predictable for [company] to build on software it does not control.",
  ],
  summaries: [
    "Keeps {one workstream|a few workstreams} of a larger program in order.",
    "Delivers a contained program with one or two teams, on a date that can be believed.",
    "Delivers programs that depend on people outside the company.",
    "Leads a group of programs whose goals pull in different directions.",
    "Decides which programs exist at [company] and what they may cost.",
    "Leads programs that a whole industry has agreed to share.",
  ],
  dimensions: [
    {
      names: ["Planning and delivery", "Delivery"],
      stages: [
        [
          "Keeps the plan of a workstream current and {reports|asks about} late items the day they slip.",
          "Records decisions, owners and dates so that no one has to remember them.",
        ],
        [
          "Breaks a goal into steps with the engineers who will do them and {finishes|finishes within a tenth of} the estimate.",
          "Runs a release from freeze to announcement with one team.",
        ],
        [
          "Delivers a program across {three or four|five or more} teams, and changes scope openly when facts change.",
          "Plans around an upstream release calendar and has a way out if a patch is not accepted in time.",
        ],
        [
          "Runs several programs at once, sees where they {collide|compete for the same people}, and settles it before the quarter starts.",
          "Rescues a program that others had given up and explains afterwards what saved it.",
        ],
        [
          "Owns the yearly plan of open source work across departments and is {rarely|never} the last to know.",
          "Stops programs that no longer earn their cost, with thanks to those who worked on them.",
        ],
        [
          "Leads a multi-company delivery with public milestones that are met {for years|year after year}.",
          "Is asked by foundations to set up how a large shared release is run.",
        ],
      ],
    },
    {
      names: ["Technical judgment", "Engineering depth"],
      stages: [
        [
          "Follows a technical discussion and {writes down|asks} what was not understood.",
          "Can build, run and test the projects the team works on.",
        ],
        [
          "Understands the architecture of [product] well enough to see a missing dependency in a plan.",
          "Reads change requests and build results to {check|predict} progress instead of asking for status.",
        ],
        [
          "Challenges estimates and designs with good questions that {improve|sometimes overturn} them.",
          "Explains to upstream maintainers what we need and to our engineers why upstream says no.",
        ],
        [
          "Frames technical choices between {teams|teams with opposite interests} so that a decision can be taken in one meeting.",
          "Recognizes when several teams solve the same problem and brings it to one open project.",
        ],
        [
          "Weighs forks, private patches and upstream work for the company, with their cost over {three|five} years.",
          "Keeps a map of the technologies we depend on and the few that would stop us.",
        ],
        [
          "Has a say in the technical direction of projects used across the industry.",
          "Spots a shift in technology early enough for others to act together.",
        ],
      ],
    },
    {
      names: ["Stakeholders", "Alignment"],
      stages: [
        [
          "Knows who is affected by a workstream and keeps {them|them and their managers} informed in plain words.",
          "Prepares meetings so that each has a purpose, papers and an end.",
        ],
        [
          "Brings engineering, legal and product to agree on {a release|what will be opened and when}.",
          "Escalates with options and a recommendation, not with a problem.",
        ],
        [
          "Aligns people who do not report to the same leader, {some of them|most of them} in other companies.",
          "Says no to a senior stakeholder with reasons that are accepted.",
        ],
        [
          "Is trusted by {directors|directors and foundation staff} to speak for all sides of a dispute.",
          "Builds a steering group that works when the program manager is away.",
        ],
        [
          "Shapes agreements between executives of several companies and [company].",
          "Gives the board {a short, honest picture|bad news first} and is asked back.",
        ],
        [
          "Convenes competitors, public bodies and volunteers around one plan.",
          "Is the person whose invitation is accepted because the meeting will be worth it.",
        ],
      ],
    },
    {
      names: ["Risk", "Risk and dependencies"],
      stages: [
        [
          "Keeps the list of risks tidy and {asks for|chases} news on each of them every week.",
          "Raises a worry early, even when unsure.",
        ],
        [
          "Names the {three|five} risks that matter, each with an owner and a sign that would show it.",
          "Tracks license, security and export questions until they are closed, not merely assigned.",
        ],
        [
          "Plans for the failure of an upstream project or supplier and {rehearses|has used} the plan.",
          "Finds hidden dependencies between teams by reading, not only by asking.",
        ],
        [
          "Runs a dependency review across {several|all} programs and gets the worst one funded.",
          "Teaches other program managers to write risks that lead to action.",
        ],
        [
          "Decides with leadership which risks [company] accepts, and publishes the list internally.",
          "Builds reserves of time and money into the portfolio and guards them.",
        ],
        [
          "Coordinates an industry's answer to a shared risk, such as the loss of a critical maintainer.",
          "Brings public funding and private effort together for infrastructure everyone neglects.",
        ],
      ],
    },
    {
      names: ["Process", "Ways of working"],
      stages: [
        [
          "Follows the team's process and notes where it {hurts|hurts and why}.",
          "Keeps boards, templates and calendars in good order.",
        ],
        [
          "Improves one routine of a team each quarter and {checks|shows} that it got better.",
          "Runs retrospectives that end with fewer than three actions, all of them done.",
        ],
        [
          "Designs the process of a program so that outside contributors can {follow|join} it.",
          "Removes a report or meeting whenever one is added.",
        ],
        [
          "Spreads working habits across {several teams|the department} by example rather than by decree.",
          "Makes planning in public the default for programs that touch open projects.",
        ],
        [
          "Sets the few rules every program follows and leaves the rest to the teams.",
          "Reviews once a year which processes still {serve|deserve} the company and ends the others.",
        ],
        [
          "Publishes how we run programs, and other offices copy it.",
          "Helps young foundations to grow without drowning in process.",
        ],
      ],
    },
  ],
  strategic: [
    "Translate the goals of the office into a small number of programs with a beginning and an end",
    "Agree with partners in other companies on shared milestones and on what happens if one of us drops out",
    "Advise leadership on what open source programs can and cannot promise",
    "Shape the yearly funding round with numbers from finished programs",
  ],
  operational: [
    "Plan and run programs across engineering, legal, security and communication",
    "Keep one public and one internal view of progress, without contradictions",
    "Prepare steering meetings and make sure that decisions are carried out",
    "Manage budgets and contracts with suppliers and foundations",
    "Review risks and dependencies every two weeks",
  ],
  tactical: [
    "Chase overdue items, kindly and every time",
    "Publish status by Thursday noon",
    "Organize release rehearsals and their checklists",
    "Keep the archive of plans and decisions complete",
  ],
  required: [
    "[years] years of experience in program or project management in software",
    "{Sound|Broad|Deep} understanding of how software is built, tested and released",
    "Has delivered programs with {one team|several teams|several companies}",
    "{Clear|Persuasive|Compelling} writing",
    "Ability to lead without authority",
    "Calm when plans change",
    "Basic knowledge of open source licenses and contribution processes",
  ],
  preferred: [
    "Experience as a software engineer or release manager",
    "Has worked with {an open source project|a foundation|several foundations}",
    "Familiar with budgeting and supplier contracts",
    "A certificate in project management is welcome but proves little",
  ],
  conditions: [
    "Programs with partners overseas need some calls early or late in the day.",
    "The role is based within two hours of another time zone in which we have engineers.",
  ],
};

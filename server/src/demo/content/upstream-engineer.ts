import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of upstream engineers say. */
export const UPSTREAM_ENGINEER: FamilyBank = {
  family: "UPSTREAM_ENGINEER",
  role: "Upstream Engineer",
  work: "upstream projects",
  titles: [
    "Junior Open Source Engineer",
    "Associate Open Source Engineer",
    "Open Source Engineer",
    "Senior Open Source Engineer",
    "Staff Open Source Engineer",
    "Principal Open Source Engineer",
    "Distinguished Open Source Engineer",
    "Senior Distinguished Open Source Engineer",
    "Fellow, Open Source",
    "Senior Fellow, Open Source",
  ],
  overview: [
    "Upstream engineers work in projects that [company] depends on but does not own. Their reviews, patches and design notes are public, and so is their reputation.",
    "Loyalty is owed to the project in technical questions and to the company in choosing them. When both collide, we expect the engineer to say so early.",
    "Responsibility in a project cannot be assigned by us. The ladder therefore speaks of trust earned, never of titles demanded.",
  ],
  missions: [
    "What we need lives upstream, and we are worth having there.",
    "No private patch older than a year, and no critical project without a second pair of hands.",
  ],
  summaries: [
    "Learns a project by small, finished contributions.",
    "Contributes {regularly|independently} and is known to reviewers.",
    "Is trusted by a project with an area of its code.",
    "Carries responsibility in {a large project|more than one project} and aligns our plans with it.",
    "Decides where our engineering goes upstream and shapes the projects themselves.",
    "Changes the direction of technology that many industries share.",
  ],
  dimensions: [
    {
      names: ["Code and review", "Engineering"],
      stages: [
        [
          "Sends small patches that follow the project's style and {pass|add} tests.",
          "Learns from each review and rarely needs the same comment twice.",
        ],
        [
          "Fixes {defects|difficult defects} in one area alone and explains the cause in the commit message.",
          "Reviews changes of peers with comments that help.",
        ],
        [
          "Designs and lands features that take {several releases|several releases and outlive their author's attention}.",
          "Is a listed reviewer for an area and keeps its queue short.",
        ],
        [
          "Leads changes across subsystems, with {contributors from other companies|a migration that no user notices}.",
          "Improves the structure of a project so that others can work in parallel.",
        ],
        [
          "Sets technical direction for a group of projects [company] relies on, and {proves|revises} it in code.",
          "Judges when a rewrite is justified and when it is only tempting.",
        ],
        [
          "Creates techniques or designs that {other projects|whole fields} adopt.",
          "Leads the technical work of a project that critical infrastructure runs on.",
        ],
      ],
    },
    {
      names: ["Standing in the project", "Trust upstream"],
      stages: [
        [
          "Takes part in public channels with courtesy and {patience|patience, also when ignored}.",
          "Files reports that maintainers can reproduce.",
        ],
        [
          "Is recognized as a reliable contributor by {one maintainer|several maintainers}.",
          "Helps users on the mailing list with answers that stay correct.",
        ],
        [
          "Has earned commit or approval rights {in an area|through work nobody asked for}.",
          "Is consulted by maintainers on changes in the area, whoever wrote them.",
        ],
        [
          "Maintains {a subsystem|a project} and makes decisions that sometimes go against our convenience.",
          "Prepares successors from outside [company].",
        ],
        [
          "Is elected to technical committees by people who {work for competitors|disagree with us elsewhere}.",
          "Negotiates roadmaps between projects and is believed on both sides.",
        ],
        [
          "Is among the few whose silence on a question would be noticed.",
          "Represents a project's contributors towards foundations and governments.",
        ],
      ],
    },
    {
      names: ["Bridging company and project", "Bridging"],
      stages: [
        [
          "Keeps a list of our private patches and {their state|the reason why each still exists}.",
          "Asks inside the company before working on something twice.",
        ],
        [
          "Brings {one|two or three} private patches upstream each quarter.",
          "Explains coming upstream changes to the product team in time.",
        ],
        [
          "Plans with a product team what goes upstream first, and {limits|shortens} the distance to our branch.",
          "Turns a requirement of [product] into a proposal the project wants for its own reasons.",
        ],
        [
          "Aligns {several product teams|all users of a project at the company} on one upstream plan.",
          "Trains product engineers until they send their own patches.",
        ],
        [
          "Decides with heads of engineering how many people we owe to which project, and {defends|reviews} it yearly.",
          "Ends private forks that seemed impossible to end.",
        ],
        [
          "Persuades whole product lines to build in the open from the first day.",
          "Advises the executive team on technologies where only cooperation wins.",
        ],
      ],
    },
    {
      names: ["Quality and security", "Stewardship"],
      stages: [
        [
          "Adds tests for what was changed and {reports|fixes} flaky ones.",
          "Follows the project's rules for private security reports.",
        ],
        [
          "Improves {the test suite|continuous integration} of an area so that reviewers trust it.",
          "Backports fixes carefully to the branches we ship.",
        ],
        [
          "Handles security reports in an area with the response team, {within its deadlines|from triage to advisory}.",
          "Finds the part of the code nobody dares to touch and makes it safe to change.",
        ],
        [
          "Introduces {fuzzing, reproducible builds or signing|practices such as signing and reproducible builds} in a project and stays until they are routine.",
          "Leads a release as release manager, with a rollback that was tested.",
        ],
        [
          "Identifies the projects whose failure would stop [company] and gets them the help they need.",
          "Coordinates the response to a serious vulnerability across {projects|projects and companies}.",
        ],
        [
          "Raises the security of shared software in ways that last beyond a single project.",
          "Leads joint funding of maintenance for components everyone forgot.",
        ],
      ],
    },
    {
      names: ["Mentoring and teaching", "Bringing others along"],
      stages: [
        [
          "Writes down what was hard to learn, for {the next newcomer|the project's guide}.",
          "Asks questions in public so that the answers help others.",
        ],
        [
          "Guides {a first-time contributor|several first-time contributors} to a merged change.",
          "Gives short talks inside the company about the project.",
        ],
        [
          "Mentors engineers inside and outside the company, {two or more|several} a year, to lasting participation.",
          "Speaks at project conferences and shares the stage.",
        ],
        [
          "Builds a group of contributors at [company] that {works|grows} without its founder.",
          "Designs mentoring programs together with the project.",
        ],
        [
          "Shapes hiring and promotion so that public work counts fully.",
          "Coaches maintainers through exhaustion, succession and retirement.",
        ],
        [
          "Is the teacher of people who now lead projects.",
          "Writes the texts from which others learn the field.",
        ],
      ],
    },
  ],
  strategic: [
    "Choose with product engineering the projects where our presence changes something",
    "Keep the distance between our branches and upstream small, and visible",
    "Contribute to the roadmap discussions of the projects, disclosing what we need",
    "Watch for projects that are losing people",
  ],
  operational: [
    "Design, write and review code in upstream projects",
    "Bring private patches upstream and retire them",
    "Support product teams in using and debugging the projects",
    "Take part in release and security teams",
  ],
  tactical: [
    "Triage incoming reports in the assigned area every week",
    "Keep branches, tests and build machines green",
    "Write monthly notes on what changes upstream",
  ],
  required: [
    "[years] years of experience in software engineering",
    "{Solid|Strong|Exceptional} command of the project's main language",
    "A public record of {merged contributions|reviews and features|maintenance and design}",
    "{Patient|Precise|Persuasive} technical writing in English",
    "Takes criticism of code as help",
    "Understands the licenses of the projects involved",
  ],
  preferred: [
    "Review or commit rights in {any|a relevant|a widely used} project",
    "Experience with low-level debugging and performance work",
    "Has spoken at {a meetup|a project conference|several conferences}",
  ],
  conditions: [
    "Work is done remotely, with project meetings in the evening about twice a month.",
    "Contributions are made under the engineer's own name.",
  ],
};

import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of technical writers say. */
export const TECHNICAL_WRITER: FamilyBank = {
  family: "TECHNICAL_WRITER",
  role: "Open Source Technical Writer",
  work: "documentation",
  titles: [
    "Junior Technical Writer",
    "Associate Technical Writer",
    "Technical Writer",
    "Senior Technical Writer",
    "Staff Technical Writer",
    "Principal Technical Writer",
    "Director of Documentation",
    "Senior Director of Documentation",
    "Vice President of Content",
    "Chief Content Officer",
  ],
  overview: [
    "Documentation decides whether a project is used. Our writers work in the open, in the same repositories and under the same review as the code.",
    "They write themselves, edit others, and build the structures in which a community can write together.",
    "They keep apart what serves all users of a project and what serves customers of [company], and they are clear about which is which.",
  ],
  missions: [
    "Whoever wants to use or improve our projects finds the next step in the documentation.",
    "Documentation is a contribution like any other, and is credited as such.",
  ],
  summaries: [
    "Improves existing pages and learns tools, style and readers.",
    "Documents features independently.",
    "Owns the documentation of a project.",
    "Leads documentation across projects and grows writers.",
    "Sets content strategy for [company] and its communities.",
    "Moves the craft forward in public.",
  ],
  dimensions: [
    {
      names: ["Writing and editing", "Craft"],
      stages: [
        [
          "Corrects and updates pages in {plain|plain, consistent} language, following the style guide.",
          "Tests each instruction before publishing it.",
        ],
        [
          "Writes guides, references and release notes for {a component|several components} with little editing.",
          "Edits engineers' drafts without losing their meaning.",
        ],
        [
          "Explains hard concepts so that {newcomers benefit|newcomers and experts both benefit}.",
          "Edits for a whole project and keeps one voice among many authors.",
        ],
        [
          "Sets quality for {several projects|a family of projects} by example and review.",
          "Chooses the form that fits a need: tutorial, reference, diagram or nothing.",
        ],
        [
          "Answers for content that customers, contributors and auditors rely on.",
          "Decides which content [company] stops maintaining, and {archives|hands over} it properly.",
        ],
        ["Writes what the field uses as a model.", "Teaches writing to communities far beyond our own."],
      ],
    },
    {
      names: ["Structure and tooling", "Docs as code"],
      stages: [
        ["Works with branches, reviews and builds {with help|alone}.", "Repairs links, images and metadata."],
        [
          "Improves navigation of a section after {reading|watching} how people search.",
          "Adds checks for style and links to the build.",
        ],
        [
          "Designs the information architecture of a project and {migrates|moves} it without breaking links.",
          "Generates references from code so that they cannot drift.",
        ],
        [
          "Builds a documentation platform for {several|all} projects, with versions and languages.",
          "Chooses tools with communities, not for them.",
        ],
        [
          "Plans content systems with engineering and support over {two|three} years.",
          "Measures content by tasks completed, not by pages viewed.",
        ],
        [
          "Maintains open documentation tools used everywhere.",
          "Leads common formats for documentation of open projects.",
        ],
      ],
    },
    {
      names: ["Community contribution", "Writing together"],
      stages: [
        [
          "Thanks, reviews and merges small fixes from {newcomers|newcomers and other companies}.",
          "Marks documentation issues that suit beginners.",
        ],
        [
          "Guides contributors from a question to a {merged page|second contribution}.",
          "Takes part in project meetings and speaks for the reader.",
        ],
        [
          "Builds a documentation team in a project from {volunteers|volunteers and engineers of several companies}.",
          "Is a maintainer with the same rights as those who write code.",
        ],
        [
          "Organizes writing days and translations across {projects|projects and languages}.",
          "Finds, funds and mentors writers for neglected projects.",
        ],
        [
          "Makes documentation work count in recognition and careers at [company].",
          "Draws the line between community and company content with {product leaders|product leaders and foundations}.",
        ],
        [
          "Leads programs that bring professional writers into open source.",
          "Is a voice for documentation in governing bodies.",
        ],
      ],
    },
    {
      names: ["Understanding readers", "Readers"],
      stages: [
        [
          "Reads questions from support and forum to find {errors|gaps} in pages.",
          "Asks engineers until it can be explained.",
        ],
        [
          "Interviews {two or three|five} readers for each larger text.",
          "Uses search terms and feedback to set priorities.",
        ],
        [
          "Runs usability tests of documentation and {fixes|prevents} what fails.",
          "Represents readers in design reviews of [product] so that less needs explaining.",
        ],
        [
          "Builds a picture of readers across {several|all} projects that product teams use.",
          "Brings accessibility and plain language to every template.",
        ],
        [
          "Puts understanding of users before quantity of content in {planning|budget and planning}.",
          "Shows leaders how documentation changes adoption and cost of support.",
        ],
        [
          "Publishes research on how developers read.",
          "Shapes accessibility practice for technical content in general.",
        ],
      ],
    },
  ],
  strategic: [
    "Set content goals with maintainers and product leaders",
    "Decide what belongs to the community and what to the company, and publish the rule",
    "Plan languages and translation by need",
  ],
  operational: [
    "Write, edit and test documentation with each release",
    "Run the documentation team of the project",
    "Maintain style guide, templates and checks",
    "Mentor engineers and volunteers in writing",
  ],
  tactical: [
    "Triage documentation issues twice a week",
    "Prepare release notes for [product]",
    "Repair what readers report within days",
  ],
  required: [
    "[years] years of experience in technical writing or editing",
    "{Clear|Elegant|Masterful} written English",
    "{Uses|Automates|Designs} documentation workflows based on version control",
    "Reads code in {one|two|several} languages well enough to document it",
    "Welcomes edits",
    "Tests what is claimed",
  ],
  preferred: [
    "Contributions to documentation of {any|several|well-known} open source projects",
    "A second language at native level",
    "Experience with diagrams and accessibility",
  ],
  conditions: ["The role can be done from anywhere with a reliable connection."],
};

import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of open source security say. */
export const SECURITY: FamilyBank = {
  family: "SECURITY",
  role: "Open Source Security Engineer",
  work: "the software supply chain",
  titles: [
    "Junior Open Source Security Analyst",
    "Open Source Security Analyst",
    "Open Source Security Engineer",
    "Senior Open Source Security Engineer",
    "Staff Open Source Security Engineer",
    "Principal Open Source Security Engineer",
    "Director of Open Source Security",
    "Senior Director of Open Source Security",
    "Vice President of Supply Chain Security",
    "Chief Open Source Security Officer",
  ],
  overview: [
    "Open source security protects what we take in, what we give out, and the projects in between.",
    "The role does not end at our border: a fix that stays inside [company] is half a fix.",
    "We prefer making safe things easy over making unsafe things forbidden.",
  ],
  missions: [
    "We know within an hour where a vulnerable component runs, and within a day what we do about it.",
    "The projects we depend on are safer because we depend on them.",
  ],
  summaries: [
    "Handles known kinds of findings and learns to judge unknown ones.",
    "Assesses and resolves findings for {a few teams|many teams} independently.",
    "Owns the security of open source in a product line.",
    "Builds defenses that work across departments.",
    "Sets the company's course for supply chain security.",
    "Improves the security of software for everyone.",
  ],
  dimensions: [
    {
      names: ["Vulnerability response", "Response"],
      stages: [
        [
          "Matches advisories against our inventory and {opens|prepares} tickets with all needed facts.",
          "Checks whether a reported weakness can be reached in our use of the component.",
        ],
        [
          "Rates findings by real risk, so that teams fix {the right tenth|the right tenth first}.",
          "Coordinates updates with product teams until they are shipped.",
        ],
        [
          "Leads the response to a serious vulnerability in [product], with {hourly|calm, hourly} updates.",
          "Writes advisories that users can act on without calling us.",
        ],
        [
          "Coordinates disclosure with {maintainers|maintainers and other companies} and keeps every embargo.",
          "Shortens time to fix across departments by removing causes of delay, one after the other.",
        ],
        [
          "Answers for response at company level, including the decision to {stop|recall} a release.",
          "Rehearses large incidents with executives and partners twice a year.",
        ],
        [
          "Leads cross-industry response when a component used by everyone fails.",
          "Shapes rules of disclosure that protect users and volunteers alike.",
        ],
      ],
    },
    {
      names: ["Supply chain defense", "Prevention"],
      stages: [
        [
          "Reviews new dependencies by the checklist and {asks|decides} about doubtful ones.",
          "Keeps the list of trusted sources current.",
        ],
        [
          "Sets up pinning, signing checks and update bots for {a team|several teams}.",
          "Spots a suspicious package by its behavior, not only by its name.",
        ],
        [
          "Designs how a product line takes in open source: mirrors, quarantine, {review|review and revocation}.",
          "Raises builds to a state in which the origin of every artifact can be shown.",
        ],
        [
          "Builds shared pipelines whose defaults are safe for {most|all} departments.",
          "Models attacks on our supply chain and closes the two cheapest ones each quarter.",
        ],
        [
          "Decides which guarantees [company] demands from suppliers and gives to customers.",
          "Brings the number of critical components without a second maintainer {down|to zero}.",
        ],
        [
          "Designs protections adopted by public registries or build systems.",
          "Advises legislators on rules that work for volunteers too.",
        ],
      ],
    },
    {
      names: ["Helping upstream", "Upstream security"],
      stages: [
        [
          "Reports weaknesses privately and politely, with {steps to reproduce|a suggested fix}.",
          "Thanks maintainers and waits for their timing.",
        ],
        [
          "Contributes fixes and tests for {some|most} of the weaknesses we find.",
          "Helps a small project to write its security policy.",
        ],
        [
          "Works with maintainers of an important project to {review|review and harden} its riskiest code.",
          "Gives time and tools, not only findings.",
        ],
        [
          "Runs a program in which our engineers strengthen {five|ten or more} projects a year.",
          "Is a member of a project's security team.",
        ],
        [
          "Directs funding to projects where it lowers shared risk most, and {checks|publishes} the effect.",
          "Connects internal researchers with projects under clear rules.",
        ],
        [
          "Leads alliances that keep basic components secure for the long run.",
          "Has changed how volunteers and companies share the burden of security.",
        ],
      ],
    },
    {
      names: ["Advice and education", "Advice"],
      stages: [
        [
          "Answers routine questions with links to {guidance|guidance and an example}.",
          "Shares one lesson learned each month.",
        ],
        [
          "Advises teams on choosing components, with {two|three} criteria they can remember.",
          "Teaches secure use of package managers to new engineers.",
        ],
        [
          "Reviews designs and is welcome because the advice is {practical|practical and early}.",
          "Writes guidance that engineers quote to one another.",
        ],
        [
          "Trains security champions in {several|all} departments and learns from them.",
          "Translates between security, compliance and developers when their demands conflict.",
        ],
        [
          "Explains supply chain risk to executives and customers without fear or false comfort.",
          "Builds a learning path that makes open source security a {career|career of choice} at the company.",
        ],
        [
          "Teaches the field through publications and open courses.",
          "Is heard by policymakers because promises came true.",
        ],
      ],
    },
    {
      names: ["Automation and measures", "Measures"],
      stages: [
        [
          "Keeps scanners running and {sorts|reduces} false alarms.",
          "Updates the dashboard and marks what is old.",
        ],
        [
          "Automates {a check|several checks} so that developers see results in their own tools.",
          "Measures time to fix honestly, including what was never fixed.",
        ],
        [
          "Builds a pipeline from advisory to merged update that {rarely|almost never} needs a person.",
          "Defines measures that cannot be improved by closing tickets unread.",
        ],
        [
          "Connects inventory, advisories and deployment data of {several departments|the company} into one answer.",
          "Retires tools whose alarms nobody followed.",
        ],
        [
          "Sets targets for supply chain security and reports progress {to the board|to the board and customers}.",
          "Invests in automation by risk removed, not by features offered.",
        ],
        [
          "Leads open data and formats that let an industry exchange security facts.",
          "Publishes research on what reduces risk and what does not.",
        ],
      ],
    },
  ],
  strategic: [
    "Set priorities for open source security from real incidents and near misses",
    "Agree with procurement what suppliers must tell us about their components",
    "Select projects to strengthen, with engineering and other companies",
    "Prepare for regulation of product security",
  ],
  operational: [
    "Run vulnerability response for open source components",
    "Maintain inventory, scanners and safe defaults in build pipelines",
    "Coordinate disclosure with upstream projects",
    "Advise teams on choosing and retiring components",
  ],
  tactical: [
    "Triage new advisories every morning",
    "Verify that fixes of [product] reached every supported release",
    "Keep contact data of project security teams current",
  ],
  required: [
    "[years] years of experience in application or product security",
    "{Can read|Writes|Reviews with authority} code in the main languages of our products",
    "{Understands|Applies|Designs} defenses of software supply chains",
    "Experience in {supporting|handling|leading} incident response",
    "Discretion",
    "Explains risk in proportion",
  ],
  preferred: [
    "Published {advisory|advisories|research} or membership in a project's security team",
    "Experience with fuzzing, signing or reproducible builds",
    "Has maintained an open source project",
  ],
  conditions: [
    "On-call duty in rotation, with compensation in time.",
    "A background check is required where the law allows it.",
  ],
};

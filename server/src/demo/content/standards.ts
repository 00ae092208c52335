import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of open standards say. */
export const STANDARDS: FamilyBank = {
  family: "STANDARDS",
  role: "Open Standards Engineer",
  work: "standards and their open implementations",
  titles: [
    "Standards Assistant",
    "Associate Standards Analyst",
    "Standards Engineer",
    "Senior Standards Engineer",
    "Staff Standards Architect",
    "Principal Standards Architect",
    "Director of Standards and Open Source",
    "Senior Director of Standards and Open Source",
    "Vice President of Standards and Open Innovation",
    "Chief Standards Officer",
  ],
  overview: [
    "Standards and open source meet more often each year: a specification without an open implementation is a wish, and an implementation without a specification is a habit.",
    "The role works in both worlds and knows how differently they decide, license and remember.",
    "It speaks for [company] where consensus is made, and for consensus inside the company.",
  ],
  missions: [
    "What should be common becomes a standard with an open implementation.",
    "We compete on products and cooperate on interfaces.",
  ],
  summaries: [
    "Supports delegates and learns the rules of the bodies we belong to.",
    "Contributes to {a working group|several working groups} independently.",
    "Edits specifications and represents us in a field.",
    "Leads work in which our interest is one of many.",
    "Directs our part in standards and in the code that proves them.",
    "Gives direction to standardization itself.",
  ],
  dimensions: [
    {
      names: ["Specification work", "Drafting"],
      stages: [
        [
          "Reviews drafts for clarity and {reports|corrects} what contradicts itself.",
          "Keeps the register of documents, versions and deadlines.",
        ],
        [
          "Writes {a section|several sections} that implementers understand without asking.",
          "Prepares change requests with reason, effect and test.",
        ],
        [
          "Edits a specification from first draft to {publication|publication and first errata}.",
          "Separates what must be common from what may differ.",
        ],
        [
          "Leads the design of {a family of specifications|specifications shared by several bodies}.",
          "Finds compromises that stay technically clean.",
        ],
        [
          "Decides with product leaders what [company] brings to standards, when, and what it keeps.",
          "Retires our own formats in favor of common ones, with {a plan|customers on board}.",
        ],
        [
          "Sets architecture on which an industry builds for a decade.",
          "Resolves competition between standards by merging them.",
        ],
      ],
    },
    {
      names: ["Implementation and conformance", "Proof in code"],
      stages: [
        [
          "Runs conformance suites and {records|explains} differences.",
          "Builds small examples that follow the draft to the letter.",
        ],
        [
          "Contributes test cases for {one section|a whole chapter}.",
          "Reports to the working group where implementers guess.",
        ],
        [
          "Maintains a reference implementation in the open with {contributors from elsewhere|users we do not know}.",
          "Organizes interoperability events whose results are published.",
        ],
        [
          "Makes sure that specification and open implementation {advance|are released} together.",
          "Designs a conformance program small companies can afford.",
        ],
        [
          "Commits engineering of [product] to implement common interfaces first.",
          "Connects several open projects through {one standard|standards they did not want at first}.",
        ],
        [
          "Has shown the field that running code and consensus can share one calendar.",
          "Leads shared test infrastructure that regulators rely on.",
        ],
      ],
    },
    {
      names: ["Consensus and diplomacy", "Consensus"],
      stages: [
        [
          "Takes precise minutes and {learns|anticipates} positions of members.",
          "Observes procedure and knows when to speak.",
        ],
        [
          "Explains our position so that opponents can {repeat|accept} it.",
          "Finds a second company that shares a concern.",
        ],
        [
          "Chairs a task group fairly and {on time|with results others claim as theirs}.",
          "Gives way on minor points to win trust for major ones.",
        ],
        [
          "Builds majorities across {regions|regions and industries} without leaving losers behind.",
          "Solves a blocked question outside the meeting and credits those who moved.",
        ],
        [
          "Leads delegations and sets mandates that leave {room|enough room} for agreement.",
          "Is elected to governing bodies of standards organizations.",
        ],
        [
          "Is trusted by governments and rivals to chair what matters most.",
          "Brings open source communities and formal bodies to recognize each other's work.",
        ],
      ],
    },
    {
      names: ["Intellectual property", "Terms"],
      stages: [
        [
          "Knows the patent and copyright rules of {one body|the bodies we work in} and asks counsel in time.",
          "Files disclosures by the deadline.",
        ],
        [
          "Checks contributions for terms that {exclude|could exclude} open source implementations.",
          "Explains to engineers what a participation agreement binds us to.",
        ],
        [
          "Negotiates with counsel terms under which a standard can be {implemented|implemented and tested} in open source.",
          "Reviews which commitments a new membership creates.",
        ],
        [
          "Aligns patent, standards and open source positions of {several units|the group}.",
          "Persuades a body to accept open source licenses for its code.",
        ],
        [
          "Sets the policy of [company] on licensing in standards, and keeps it consistent in {negotiations|public}.",
          "Weighs income from licensing against adoption.",
        ],
        [
          "Shapes rules of intellectual property that open and formal standardization can share.",
          "Is consulted by lawmakers on patents and open implementations.",
        ],
      ],
    },
    {
      names: ["Business connection", "Use at home"],
      stages: [
        [
          "Reports news of the working group in {a page|half a page} that product managers read.",
          "Knows which products use which standards.",
        ],
        [
          "Collects requirements from {one product|several products} and brings answers back.",
          "Warns of changes that will break something.",
        ],
        [
          "Ties work in standards to a {launch|launch or saving} that can be named.",
          "Advises architects on the maturity of a standard.",
        ],
        [
          "Plans with {several|all} business units where to lead, follow or stay away.",
          "Stops participation that has become a habit.",
        ],
        [
          "Owns portfolio and budget of memberships across the company.",
          "Puts standards on the agenda of strategy {reviews|reviews before competitors do}.",
        ],
        [
          "Uses standards to open markets in which everybody gains.",
          "Explains to investors and regulators why common interfaces pay.",
        ],
      ],
    },
  ],
  strategic: [
    "Plan where to lead, follow or leave, together with product and research",
    "Connect each important specification with an open implementation",
    "Represent [company] in governing bodies",
    "Advise on procurement rules that ask for open standards",
  ],
  operational: [
    "Edit and review specifications in the assigned groups",
    "Coordinate delegates and their mandates",
    "Maintain reference implementations and test suites",
    "Inform product teams about changes that concern them",
  ],
  tactical: [
    "Prepare contributions and travel for plenary meetings",
    "Keep membership and disclosure records",
    "Submit votes in time",
  ],
  required: [
    "[years] years of experience in engineering, research or standardization",
    "{Careful|Precise|Exemplary} technical writing",
    "Has {taken part in|edited for|chaired} a working group of a standards body or open source project",
    "{Basic|Good|Excellent} understanding of patents and licenses in standards",
    "Patience and a sense for procedure",
    "Diplomatic in a second language",
  ],
  preferred: [
    "Experience with implementing specifications",
    "A degree in engineering, computer science or law",
    "A network in {one|several|many} standards organizations",
  ],
  conditions: ["Plenary meetings require travel, often overseas, four times a year."],
};

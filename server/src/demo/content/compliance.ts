import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of open source compliance say. */
export const COMPLIANCE: FamilyBank = {
  family: "COMPLIANCE",
  role: "Open Source Compliance Specialist",
  work: "license and obligation review",
  titles: [
    "Open Source Compliance Assistant",
    "Open Source Compliance Analyst",
    "Open Source Compliance Specialist",
    "Senior Open Source Compliance Specialist",
    "Open Source Compliance Manager",
    "Senior Open Source Compliance Manager",
    "Director of Open Source Compliance",
    "Senior Director of Open Source Compliance",
    "Vice President of Open Source and Product Compliance",
    "Chief Open Source Officer",
  ],
  overview: [
    "Compliance makes it easy to use open source well. Whoever ships software with us can know what is in it, under which terms, and what those terms ask of us.",
    "The role works with engineers rather than after them: a check that arrives with the build is worth ten that arrive before the launch of [product].",
    "We keep promises to authors because we would want ours to be kept, and only then because the law asks for it.",
  ],
  missions: [
    "Every release says what it contains and keeps the promises that come with it.",
    "Developers get an answer about a license in minutes, and the rare hard case in days.",
  ],
  summaries: [
    "Handles well understood cases by the book and {asks about|recognizes} the others.",
    "Decides everyday cases alone and keeps the records that prove it.",
    "Owns compliance for a product line, from {inventory|first design} to shipped notices.",
    "Makes compliance work across departments, mostly by removing work from others.",
    "Answers for compliance at [company] and for how little it slows anybody down.",
    "Shapes how whole supply chains deal with open source obligations.",
  ],
  dimensions: [
    {
      names: ["License knowledge", "Licensing"],
      stages: [
        [
          "Knows the {ten|twenty} licenses we meet most and what each of them asks when software is shipped.",
          "Sorts license findings into allowed, conditional and unclear, following the policy table.",
        ],
        [
          "Explains obligations to an engineer in words that lead to {a correct notice file|the right design choice}.",
          "Resolves dual licenses, exceptions and missing license texts without help in most cases.",
        ],
        [
          "Judges unusual terms, {model and data licenses|model, data and hardware licenses} included, and writes the reasoning down for reuse.",
          "Recognizes when a combination of components creates a conflict that no single component shows.",
        ],
        [
          "Maintains the license policy of {several business units|the whole group} together with counsel and explains each change to those it burdens.",
          "Is the person to whom the difficult cases of other departments go, and leaves them able to solve the next one.",
        ],
        [
          "Sets the company's position on new kinds of licenses before they reach [product].",
          "Balances legal risk, cost and community trust in decisions that {executives|the board} will be asked about.",
        ],
        [
          "Contributes to public guidance on license interpretation that {practitioners|practitioners and courts} refer to.",
          "Helps authors of widely used licenses to see what practice has made of their words.",
        ],
      ],
    },
    {
      names: ["Inventory and tooling", "Bills of materials"],
      stages: [
        [
          "Runs scans with the standard configuration and {flags|clears} obvious false findings.",
          "Checks that a bill of materials is complete against the build it belongs to.",
        ],
        [
          "Tunes scan rules so that teams see {fewer|at most a handful of} findings that do not matter.",
          "Traces a component of unknown origin back to its source and documents the path.",
        ],
        [
          "Puts scanning and notice generation into the build of a product line, {with an agreed way to override|so that a release cannot forget it}.",
          "Keeps an inventory of everything a product ships that stands up to a customer's audit.",
        ],
        [
          "Chooses and connects tools for several departments and {measures what they miss|retires the ones whose results nobody used}.",
          "Designs how bills of materials travel from suppliers through [company] to customers without being retyped.",
        ],
        [
          "Owns the inventory platform of the company, its budget and its accuracy goals.",
          "Decides what we buy, build or contribute upstream in compliance tooling, on a {two|three}-year view.",
        ],
        [
          "Leads open tooling that other companies base their own programs on.",
          "Brings suppliers and customers of an industry to exchange inventories in one format.",
        ],
      ],
    },
    {
      names: ["Working with engineering", "Partnership"],
      stages: [
        [
          "Answers tickets from one {team|department} within the agreed time and says plainly when the answer needs someone else.",
          "Sits in on design reviews to learn how the product is built.",
        ],
        [
          "Agrees with product teams when in their cycle a review happens, and {is on time|starts before being asked}.",
          "Offers an alternative component with every refusal.",
        ],
        [
          "Is invited early to architecture discussions because {advice saves work|earlier advice has saved a launch}.",
          "Moves a team from reviews at the end to checks it runs itself.",
        ],
        [
          "Builds a network of license champions in {four or more|all} departments and keeps it alive after reorganizations.",
          "Settles with engineering managers who fixes what, by when, and closes the list.",
        ],
        [
          "Agrees with heads of engineering on shared goals, so that compliance is {part of|never a reason to miss} release readiness.",
          "Makes self-service the normal case: fewer than one in twenty requests needs a person.",
        ],
        [
          "Advises leaders of partner companies whose programs ours depends on.",
          "Shows in public, with numbers, that thorough compliance and fast delivery go together.",
        ],
      ],
    },
    {
      names: ["Risk and incidents", "Claims and audits"],
      stages: [
        [
          "Files evidence for {routine audits|audits and customer questionnaires} where it can be found again.",
          "Passes on complaints from authors the same day, without answering for the company.",
        ],
        [
          "Prepares answers to customer questionnaires that need {little|no} correction.",
          "Estimates how serious a finding is and escalates the right third of them.",
        ],
        [
          "Leads the response to an infringement notice with counsel, {up to the first reply|from first reply to corrected release}.",
          "Reviews the software of a company we may buy and states the three things that matter.",
        ],
        [
          "Runs audits of suppliers and departments that end with fewer findings {the next time|every time}.",
          "Turns incidents into changes of process rather than reminders to be careful.",
        ],
        [
          "Reports compliance risk to the executive committee in {business terms|terms that lead to funding}.",
          "Prepares the company for new regulation of software supply chains a year before it applies.",
        ],
        [
          "Represents the company when regulators and industry groups write rules for software supply chains.",
          "Resolves disputes between authors and companies in a way both recommend afterwards.",
        ],
      ],
    },
    {
      names: ["Teaching", "Training and guidance"],
      stages: [
        [
          "Keeps {answers to frequent questions|the guide for new joiners} correct and easy to find.",
          "Helps to run onboarding sessions and collects the questions that had no answer.",
        ],
        [
          "Teaches the basic course to new engineers and {adapts|shortens} it after each round.",
          "Writes guidance with examples from our own code rather than from textbooks.",
        ],
        [
          "Designs training for a role, such as release managers or buyers, and checks half a year later {what was kept|what changed}.",
          "Coaches junior colleagues through cases until they decide alone.",
        ],
        [
          "Builds training that departments run without us, in {two or more languages|all working languages of the company}.",
          "Grows the next compliance leads in places where we have none.",
        ],
        [
          "Makes license literacy part of how [company] hires and promotes engineers.",
          "Measures training by fewer late findings, and stops what does not help.",
        ],
        [
          "Publishes course material that universities and competitors use.",
          "Speaks where developers are, not only where compliance people meet.",
        ],
      ],
    },
  ],
  strategic: [
    "Set compliance goals with engineering and legal that are measured by releases, not by documents",
    "Watch how licenses, model terms and supply-chain rules change and tell the company what it means",
    "Advise on open source questions in acquisitions and supplier contracts",
    "Decide where automation ends and judgment begins",
  ],
  operational: [
    "Review new components and uses against the policy and record the reasoning",
    "Keep bills of materials and notices of [product] complete for every release",
    "Run the champions network and its monthly clinic",
    "Manage tool suppliers and the budget for scans",
    "Report open findings to release managers every week",
  ],
  tactical: [
    "Answer tickets in the compliance queue within two working days",
    "Prepare source code offers and check that they can be rebuilt",
    "Update the license table after each decision",
  ],
  required: [
    "[years] years of experience in open source compliance, software engineering or intellectual property",
    "{Working|Thorough|Authoritative} knowledge of common open source licenses and their obligations",
    "Ability to read build files and dependency graphs in {one|several|most} of our languages",
    "Experience with {running|configuring|selecting} software composition analysis tools",
    "Explains legal matters to engineers without hiding behind them",
    "Careful record keeping",
    "{Handles|Prioritizes|Delegates} many requests at once without losing one",
  ],
  preferred: [
    "Training in law, information science or software engineering",
    "Has {taken part in|led|sponsored} an audit of a supplier",
    "Contributions to open compliance tooling",
  ],
  conditions: [
    "Around a launch the role may be asked to be reachable in the evening.",
    "Access to confidential supplier contracts requires a signed statement.",
  ],
};

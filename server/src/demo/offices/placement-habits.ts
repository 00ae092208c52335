import type { Department, OfficeFunction } from "@rungs/shared/vocabulary/office";

/** Who else usually looks after a function, and why it is where it is, in an office's words. */
export interface PlacementHabit {
  readonly department: Department;
  readonly inOffice: readonly string[];
  readonly shared: readonly string[];
  readonly elsewhere: readonly string[];
}

const habit = (
  department: Department,
  inOffice: readonly string[],
  shared: readonly string[],
  elsewhere: readonly string[],
): PlacementHabit => ({ department, inOffice, shared, elsewhere });

/** The habits of the demo's offices, function by function. */
export const PLACEMENT_HABITS: Readonly<Record<OfficeFunction, PlacementHabit>> = {
  STRATEGY: habit(
    "CTO_CIO_OFFICE",
    ["Nobody else sees all of it.", "It was the reason to found the office."],
    ["We write it, the leaders of engineering decide."],
    ["Strategy is made where the budget is."],
  ),
  COMPLIANCE: habit(
    "LEGAL",
    [
      "Questions come to us first, so the answers should as well.",
      "It has to run inside the build, not after it.",
    ],
    ["We run the scans, the lawyers judge the rare cases."],
    ["The lawyers had built it long before there was an office."],
  ),
  POLICIES: habit(
    "LEGAL",
    ["A policy that engineers read has to be written by engineers."],
    ["We draft, the lawyers review, and both sign."],
    ["All policies of the company come from one place."],
  ),
  PROCESSES: habit(
    "SOFTWARE_ENGINEERING",
    ["We hear first where a process hurts."],
    ["Teams own their process, we own the parts in common."],
    ["A separate team runs programs for all of engineering."],
  ),
  UPSTREAM: habit(
    "SOFTWARE_ENGINEERING",
    ["Our maintainers sit together so that they can stand in for each other."],
    ["Product teams choose the projects, we help them in."],
    ["Those who use a project also work on it."],
  ),
  OSS_ORGANIZATIONS: habit(
    "CTO_CIO_OFFICE",
    ["One face to every foundation avoids paying twice."],
    ["We prepare the seats, engineers take them."],
    ["Seats on boards belong to those who pay for them."],
  ),
  INTERNAL_STAKEHOLDERS: habit(
    "PRODUCT",
    ["Half of our work is to bring the right people to one table."],
    ["Every product line has somebody who speaks for open source."],
    ["Another team keeps the calendar of all programs."],
  ),
  METRICS: habit(
    "SOFTWARE_ENGINEERING",
    ["We show what open source is worth, so we count it ourselves."],
    ["The data team measures, we ask the questions."],
    ["All measures of engineering come from one place."],
  ),
  INNERSOURCE: habit(
    "SOFTWARE_ENGINEERING",
    ["The habits are the same inside and outside."],
    ["Platform teams host it, we coach the teams."],
    ["It grew up in the platform team and stayed there."],
  ),
  TALENT: habit(
    "HUMAN_RESOURCES",
    ["People who work in public need somebody who sees it."],
    ["We describe the roles, human resources keep the ladder."],
    ["Careers are the same for everybody here."],
  ),
  ADVICE: habit(
    "SOFTWARE_ENGINEERING",
    ["An open hour every week answers most of it."],
    ["Champions in every department answer first."],
    ["Teams ask the architects they know."],
  ),
  IT_INFRASTRUCTURE: habit(
    "IT",
    ["Accounts and bots of public projects follow other rules than those inside."],
    ["They run it, we set the rules."],
    ["One team runs all infrastructure."],
  ),
  FRICTION: habit(
    "SOFTWARE_ENGINEERING",
    ["We remove one hurdle each quarter and say which."],
    ["Developer tools and we keep one list of hurdles."],
    ["The developer tools team takes care of all friction."],
  ),
  CORPORATE_DEVELOPMENT: habit(
    "LEGAL",
    ["We look at the code of companies before they are bought."],
    ["Asked when it matters, under the lead of the lawyers."],
    ["Nobody outside that team may know of it early."],
  ),
  LEGAL: habit(
    "LEGAL",
    ["Lawyers sit with the people they advise.", "Short ways to counsel keep releases short."],
    ["One counsel works with us two days a week.", "Two of the lawyers know the field and are ours to ask."],
    ["All legal advice comes from the legal department."],
  ),
  STANDARDS: habit(
    "CTO_CIO_OFFICE",
    ["Standards and open source are two ends of the same work."],
    ["They hold the seats, we look after the code."],
    ["Standards have had a department of their own for decades."],
  ),
  DEVELOPER_RELATIONS: habit(
    "DEVREL_MARKETING",
    ["Those who speak to developers should also build with them."],
    ["They bring the audience, we bring the projects."],
    ["A group of its own, and a close neighbor."],
  ),
  SECURITY: habit(
    "SECURITY_COMPLIANCE_RISK",
    ["Someone has to answer maintainers who report a hole."],
    ["They watch, we talk to the projects."],
    ["Security of all software is one job here."],
  ),
  RECRUITMENT: habit(
    "HUMAN_RESOURCES",
    ["We know the people and the people know us."],
    ["Recruiters lead, we meet the candidates."],
    ["Hiring is done in one place."],
  ),
  RELEASE_APPROVAL: habit(
    "LEGAL",
    ["A release should need one form and one answer."],
    ["We check the code, the lawyers check the terms."],
    ["The manager of a team approves, as with everything else."],
  ),
  RESEARCH: habit(
    "TECH_TRANSFER",
    ["Students meet open source before they meet us."],
    ["They hold the contracts, we find the projects."],
    ["All work with universities is held together there."],
  ),
  FINANCE_SPONSORSHIP: habit(
    "CTO_CIO_OFFICE",
    ["One fund, given by a simple rule, beats ten favors."],
    ["Teams propose, we pay."],
    ["Money for sponsoring comes from another budget."],
  ),
  EVENTS: habit(
    "DEVREL_MARKETING",
    ["A small event of our own does more than a large booth."],
    ["They run the booth, we fill the program."],
    ["Every event is run by the same team."],
  ),
  DOCUMENTATION: habit(
    "PRODUCT",
    ["Good documentation is the first contribution we ask for."],
    ["Writers of the products help with what we release."],
    ["The writers work for all products."],
  ),
};

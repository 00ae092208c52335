import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of leads of open source offices say. */
export const OSPO_LEAD: FamilyBank = {
  family: "OSPO_LEAD",
  role: "OSPO Lead",
  work: "the open source office",
  titles: [
    "Open Source Program Assistant",
    "Open Source Program Coordinator",
    "Open Source Program Manager",
    "Open Source Lead",
    "Manager of the Open Source Program Office",
    "Head of the Open Source Program Office",
    "Director of the Open Source Program Office",
    "Senior Director of the Open Source Program Office",
    "Vice President of Open Source",
    "Chief Open Source Officer",
  ],
  overview: [
    "Whoever leads the open source office answers for how [company] uses, makes and supports open source, and for the people who do this work.",
    "The ladder describes leadership at different sizes of mandate: an office of one, an office of thirty, and an office whose head is a member of the executive team.",
    "Higher steps are not rewards for long service. They exist where the company gives the office a wider charter: standards, research, developer relations, policy.",
  ],
  missions: [
    "Bring the value of open source to the company and the strength of the company to open source.",
    "Keep our dependence on shared software deliberate, safe and mutual.",
  ],
  summaries: [
    "Prepares decisions of the office and learns to see them from several sides.",
    "Leads a topic of the office on behalf of its head.",
    "Leads a small office, often alone, and makes it useful {to engineers|beyond engineering}.",
    "Leads a team with several functions and a budget of its own.",
    "Leads the office for the whole group and is heard by the executive team.",
    "Is part of the executive team or advises it directly.",
  ],
  dimensions: [
    {
      names: ["Strategy and charter", "Mandate"],
      stages: [
        [
          "Gathers what other offices do and sums it up {in one page|with a view of what fits us}.",
          "Knows the charter of the office and can say what it does not cover.",
        ],
        [
          "Drafts goals for a topic and ties each of them to a {need|measurable need} of the business.",
          "Keeps the yearly plan honest by marking what was dropped.",
        ],
        [
          "Writes the first charter of the office and has it {signed|signed and funded} by a sponsor.",
          "Chooses three things to do well and declines the rest with reasons.",
        ],
        [
          "Sets a {two|three}-year strategy with engineering, legal and product, and revisits it every half year.",
          "Widens or narrows the scope of the office on purpose when the company changes.",
        ],
        [
          "Leads the open source strategy of the group and {changes|stops} business plans that depend on a misunderstanding of it.",
          "Makes openness a deliberate choice in product strategy: what to share, with whom, and what to keep.",
        ],
        [
          "Shapes corporate strategy where shared technology decides the market.",
          "Sets the direction of industry alliances and the {limits|terms} of our part in them.",
        ],
      ],
    },
    {
      names: ["People and team", "Team"],
      stages: [
        [
          "Takes responsibility for their own growth and helps {a newcomer|newcomers} to start well.",
          "Shares knowledge so that absence is not a problem.",
        ],
        [
          "Guides {an intern or contractor|one or two colleagues} on a topic, with regular feedback.",
          "Organizes the work of volunteers from other departments.",
        ],
        [
          "Hires the first members of the office and gives each {a clear role|a role with a next step}.",
          "Builds a virtual team of people who report elsewhere.",
        ],
        [
          "Leads {five to ten|ten to fifteen} people of different professions and gets credit for their work outside the company counted inside.",
          "Agrees on career steps with human resources, so that no one has to leave in order to grow.",
        ],
        [
          "Leads managers, prepares {a successor|two successors}, and can be away for a quarter.",
          "Builds career ladders for open source roles that other functions of [company] recognize.",
        ],
        [
          "Develops leaders who head offices {elsewhere|of their own}.",
          "Is an example of how to lead people whose best work belongs to everyone.",
        ],
      ],
    },
    {
      names: ["Executive trust", "Sponsorship"],
      stages: [
        [
          "Prepares figures and slides for leadership that {contain no surprise|stand without explanation}.",
          "Learns how decisions are made and by whom.",
        ],
        [
          "Presents a topic to {a department head|several department heads} and gets a decision.",
          "Writes short papers that others forward.",
        ],
        [
          "Wins a sponsor outside the reporting line who {helps|speaks up} when the budget is tight.",
          "Explains license and security risk to leaders without drama.",
        ],
        [
          "Is consulted by {vice presidents|vice presidents and counsel} before decisions that touch open source.",
          "Handles a public mistake of the company with candor and keeps trust on both sides.",
        ],
        [
          "Reports to the executive team on value, risk and reputation, and {asks|is asked} for decisions rather than for attention.",
          "Protects the office through a change of leadership.",
        ],
        [
          "Advises the board, and speaks for [company] to governments and investors.",
          "Takes part in decisions on acquisitions and alliances from the first day.",
        ],
      ],
    },
    {
      names: ["Operating the office", "Operations"],
      stages: [
        [
          "Keeps {services|services and records} of the office running day by day.",
          "Documents how things are done while doing them.",
        ],
        [
          "Runs a service of the office end to end and knows {its cost|its cost and waiting time}.",
          "Automates one step of a process each quarter.",
        ],
        [
          "Covers policy, review, training and support with very few people, by {choosing|refusing} well.",
          "Agrees with legal, security and IT who does what.",
        ],
        [
          "Manages budget, suppliers and {several services|all services} with published goals.",
          "Places functions where they work best, inside the office or not, and writes down why.",
        ],
        [
          "Runs the office as one system across {regions|regions and subsidiaries} with local freedom.",
          "Finances the office through a stable model rather than yearly rescue.",
        ],
        [
          "Combines open source, standards and research cooperation under one charter.",
          "Lets the office be reviewed by peers and publishes what they found.",
        ],
      ],
    },
    {
      names: ["Ecosystem leadership", "Outside world"],
      stages: [
        [
          "Follows the projects and foundations that matter to us and {notes|explains} what changes.",
          "Attends peer meetings and brings back two ideas worth trying.",
        ],
        [
          "Takes part in a working group with {regular|recognized} contributions.",
          "Represents the office at meetups and student events.",
        ],
        [
          "Compares notes with {peers|peers, competitors included,} and gives as much as is taken.",
          "Places our people in projects where they can earn responsibility.",
        ],
        [
          "Holds a seat in a {committee|steering committee} and brings its members forward.",
          "Builds alliances around projects we cannot carry alone.",
        ],
        [
          "Represents [company] on the boards of foundations and {knows when to step back|hands seats on in time}.",
          "Mentors heads of new offices in other companies.",
        ],
        [
          "Founds or renews institutions that keep shared software alive.",
          "Is sought when an industry needs a fair broker.",
        ],
      ],
    },
  ],
  strategic: [
    "Set the open source strategy and charter with the executive sponsor and review both every year",
    "Advise leaders on what to open, what to join and what to leave",
    "Represent the company in foundations and among peers",
    "Plan the growth of the team and its successors",
  ],
  operational: [
    "Lead policy, compliance, community and upstream work through the people responsible",
    "Agree with legal, security, marketing and IT on the division of labor",
    "Manage budget, memberships and suppliers",
    "Report value and risk every quarter",
  ],
  tactical: [
    "Decide on escalated release and contribution requests",
    "Clear obstacles for the team within the week",
    "Answer inquiries from press, customers and authors with the departments concerned",
  ],
  required: [
    "[years] years of experience in software, of which some in open source",
    "Has led {a topic|a team|several teams} with responsibility for people or budget",
    "{Good|Very good|Excellent} understanding of open source licenses, governance and business models",
    "{Convincing|Confident|Distinguished} presence in front of executives and in public",
    "Ability to balance the interests of company and community in the open",
    "Experience with policies that people follow willingly",
  ],
  preferred: [
    "Recognized contributions to {a project|several projects|the field}",
    "Experience in a {committee|board|founding team} of a foundation",
    "Has built something from nothing inside a large organization",
  ],
  conditions: [
    "The role represents the company in public and is expected to disclose its interests.",
    "Travel of up to thirty days a year.",
  ],
};

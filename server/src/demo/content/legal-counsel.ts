import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of open source counsel say. */
export const LEGAL_COUNSEL: FamilyBank = {
  family: "LEGAL_COUNSEL",
  role: "Open Source Counsel",
  work: "open source legal advice",
  titles: [
    "Legal Trainee, Open Source",
    "Paralegal, Open Source",
    "Open Source Counsel",
    "Senior Open Source Counsel",
    "Lead Open Source Counsel",
    "Principal Open Source Counsel",
    "Director and Associate General Counsel, Open Source",
    "Senior Director and Associate General Counsel, Open Source",
    "Deputy General Counsel, Open Source and Standards",
    "General Counsel for Open Source",
  ],
  overview: [
    "Open source counsel advises [company] on using, making and funding open source, and is a member of the open source office as much as of the legal department.",
    "Good advice arrives in time, states a risk in proportion, and ends with a way to go on.",
    "Counsel is welcome in communities because it listens there; it never speaks for a project.",
  ],
  missions: [
    "Clear advice at the speed of engineering.",
    "We respect the wishes of authors, and we make that easy for everyone here.",
  ],
  summaries: [
    "Prepares standard matters under supervision.",
    "Handles {standard|most} matters alone and knows when to ask.",
    "Advises a business on all open source questions.",
    "Leads matters that set the line for others.",
    "Answers for the legal side of open source at [company].",
    "Develops the law and practice of open collaboration.",
  ],
  dimensions: [
    {
      names: ["Legal judgment", "Judgment"],
      stages: [
        [
          "Researches license questions and {presents|weighs} several readings.",
          "Finds precedents in our own files before starting anew.",
        ],
        [
          "Advises on common licenses, notices and contributions in {a few sentences|a few sentences that hold}.",
          "Tells certain, likely and unlikely risks apart.",
        ],
        [
          "Resolves questions of derivative works, patents and trademarks for {a product|a business} with written reasons.",
          "Recognizes when a small request hides a large question.",
        ],
        [
          "Decides matters without precedent and {records|teaches} the line for others.",
          "Advises on model weights, data and generated code with an eye on three legal systems.",
        ],
        [
          "Sets the company's legal position on open source, {with exceptions|with few exceptions} that are reasoned.",
          "Steers litigation and settlements with regard to community and court.",
        ],
        [
          "Writes opinions and briefs that change how licenses are understood.",
          "Drafts licenses or agreements that {communities|whole communities} adopt.",
        ],
      ],
    },
    {
      names: ["Contracts and transactions", "Transactions"],
      stages: [
        [
          "Fills standard agreements and {checks|corrects} open source clauses by the playbook.",
          "Keeps contributor agreements in order.",
        ],
        [
          "Negotiates open source clauses with {suppliers|suppliers and customers}.",
          "Reviews contribution agreements before engineers sign them.",
        ],
        [
          "Leads open source review in {an acquisition|acquisitions and divestments} and states price and remedy.",
          "Drafts agreements for sponsoring and founding projects.",
        ],
        [
          "Designs playbooks used by counsel in {several countries|all countries}.",
          "Structures cooperation of competitors in one project with regard to antitrust.",
        ],
        [
          "Approves transactions whose value depends on open source.",
          "Negotiates the founding documents of a foundation for {ourselves|ourselves and our rivals}.",
        ],
        [
          "Creates contract models that an industry uses without reopening them.",
          "Advises on public funding of open source across borders.",
        ],
      ],
    },
    {
      names: ["Partner to engineering", "Clients"],
      stages: [
        [
          "Answers routine questions of engineers within {three|two} days, in their words.",
          "Learns how [product] is built and shipped.",
        ],
        ["Holds office hours that engineers {use|recommend}.", "Offers a safe alternative with each no."],
        [
          "Is asked before design decisions, and {shortens|never lengthens} them.",
          "Turns repeated advice into guidance or a tool.",
        ],
        [
          "Agrees with {heads of engineering|heads of engineering and security} which questions need no lawyer.",
          "Leads the legal part of company-wide releases.",
        ],
        [
          "Shapes policy with the open source office so that {most|nearly all} decisions are made by engineers.",
          "Advises executives on what openness gains and costs.",
        ],
        [
          "Is known in the field as the lawyer engineers want in the room.",
          "Shows other legal departments how to let go.",
        ],
      ],
    },
    {
      names: ["Community and policy", "Outside voice"],
      stages: [
        [
          "Follows license discussions and {sums them up|notes what concerns us}.",
          "Attends meetings of the field and listens.",
        ],
        [
          "Takes part in networks of open source lawyers with {questions|contributions} of value.",
          "Explains a license change to affected teams in a day.",
        ],
        [
          "Speaks on panels and writes for {lawyers|lawyers and developers}.",
          "Answers authors who complain, with respect and results.",
        ],
        [
          "Represents us in {legal committees|legal committees of foundations} and consultations.",
          "Coordinates comments of several companies on draft laws.",
        ],
        [
          "Leads the position of [company] on legislation that touches open source.",
          "Holds office in a legal body of the field and {uses|shares} it for all.",
        ],
        [
          "Advises lawmakers, courts or foundations as a person, not for a client.",
          "Educates a generation of open source lawyers.",
        ],
      ],
    },
    {
      names: ["Leadership", "Leading counsel"],
      stages: [
        ["Organizes assigned matters and {says|foresees} when a date is at risk.", "Takes feedback well."],
        [
          "Guides {paralegals|paralegals and trainees} in standard matters.",
          "Improves templates for everyone.",
        ],
        [
          "Trains product counsel to handle {simple|most} open source questions.",
          "Manages outside counsel with clear scope and budget.",
        ],
        [
          "Leads a small team or a virtual one across {regions|regions and entities}.",
          "Builds a knowledge base that replaces many conversations.",
        ],
        [
          "Leads counsel for open source and {standards|standards and data} and plans succession.",
          "Unites legal, compliance and the open source office under shared goals.",
        ],
        [
          "Forms leaders who head such teams elsewhere.",
          "Broadens the charter of the office together with its head.",
        ],
      ],
    },
  ],
  strategic: [
    "Define acceptable legal risk with the general counsel and the open source office",
    "Follow legislation and cases and say what should change with us",
    "Advise on founding, joining and leaving foundations",
    "Shape license choices for our own projects",
  ],
  operational: [
    "Advise engineers, buyers and sales on open source questions",
    "Review acquisitions and important contracts",
    "Maintain playbooks and templates",
    "Train product counsel and champions",
  ],
  tactical: [
    "Answer the legal queue within the agreed time",
    "Review notices and offers for [product] before launch",
    "Keep contributor agreements on file",
  ],
  required: [
    "[years] years of experience in intellectual property or technology law",
    "Admitted to practice in at least one country of operation, or on the way to it",
    "{Sound|Deep|Authoritative} knowledge of open source licenses",
    "{Drafts|Negotiates|Leads negotiation of} technology contracts",
    "Writes short",
    "Technical curiosity; reads code {slowly|sufficiently|with interest}",
  ],
  preferred: [
    "Experience in a software company or with {clients|projects|foundations} in the field",
    "Background in computer science",
    "Publications on open source law",
  ],
  conditions: ["Membership fees of the bar are paid by the company."],
};

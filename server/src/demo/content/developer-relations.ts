import type { FamilyBank } from "./family-bank.ts";

/** What the ladders of developer relations say. */
export const DEVELOPER_RELATIONS: FamilyBank = {
  family: "DEVELOPER_RELATIONS",
  role: "Developer Advocate",
  work: "developer experience",
  titles: [
    "Junior Developer Advocate",
    "Associate Developer Advocate",
    "Developer Advocate",
    "Senior Developer Advocate",
    "Staff Developer Advocate",
    "Principal Developer Advocate",
    "Director of Developer Relations",
    "Senior Director of Developer Relations",
    "Vice President of Developer Relations",
    "Chief Developer Officer",
  ],
  overview: [
    "A developer advocate helps people to succeed with our open source projects and brings home what they really think of them.",
    "Half of the job is listening. An advocate who only talks is a speaker, and we can hire speakers by the hour.",
    "Advocates at [company] write code that others copy, so it has to be worth copying.",
  ],
  missions: [
    "Developers succeed with open projects in an afternoon, and tell us when they do not.",
    "We carry the developer's view into every decision about what we open and how.",
  ],
  summaries: [
    "Learns the projects by using them in public and asks the questions newcomers ask.",
    "Helps developers reliably in {one|more than one} technology and is quoted for it.",
    "Owns the relation with one developer audience, including what that audience dislikes.",
    "Changes products through what developers say, across several teams.",
    "Leads developer relations for [company] and is measured by what developers achieve.",
    "Sets a standard for honest advocacy that the field follows.",
  ],
  dimensions: [
    {
      names: ["Technical credibility", "Craft"],
      stages: [
        [
          "Builds {small samples|samples and demos} that run on the first try and follow our style guide.",
          "Reproduces reported problems and adds the missing details before passing them on.",
        ],
        [
          "Writes tutorials and sample applications that {hundreds|thousands} of developers follow without asking for help.",
          "Fixes documentation and small defects directly in the project, through normal review.",
        ],
        [
          "Is a trusted {reviewer|maintainer} of the libraries the audience uses most.",
          "Shows production-grade use of [product] with code that survives a security review.",
        ],
        [
          "Prototypes integrations between {two projects|projects of different companies} that later become supported.",
          "Defines what a good sample is, and automates the tests that keep every sample working.",
        ],
        [
          "Keeps a senior team technically honest by reviewing its work and publishing {now and then|regularly}.",
          "Decides which technologies deserve our advocacy and which only deserve a page.",
        ],
        [
          "Is invited to shape the interfaces that a generation of developers will use.",
          "Is cited by practitioners for work that has nothing to sell.",
        ],
      ],
    },
    {
      names: ["Developer feedback", "Listening"],
      stages: [
        [
          "Tags and sums up {forum questions|questions from forum, chat and events} every week.",
          "Records what developers say in their own words, without repairing it.",
        ],
        [
          "Turns repeated questions into {a clear issue|an issue with a proposed fix} and follows it to release.",
          "Holds short interviews with new users and shares the recordings with the product team.",
        ],
        [
          "Owns a friction log for an audience and gets its top {three|five} items into the roadmap each quarter.",
          "Tells developers what became of their feedback, including the refusals.",
        ],
        [
          "Brings evidence from several audiences that {changes|stops} the plan of a product area.",
          "Builds the panel and the habits through which engineers hear developers without us in the room.",
        ],
        [
          "Holds product leaders to developer-experience goals that are {published|published and reviewed} every quarter.",
          "Makes time-to-first-success a number that executives ask about.",
        ],
        [
          "Publishes research on developers' needs together with competitors.",
          "Gives the industry a candid picture of where developers struggle.",
        ],
      ],
    },
    {
      names: ["Content and speaking", "Public work"],
      stages: [
        [
          "Writes short posts and {helps at|presents at} local meetups with support from a colleague.",
          "Prepares demos for others and learns to give them.",
        ],
        [
          "Publishes regularly and speaks at {meetups|regional conferences}; feedback is used for the next version.",
          "Hosts streams or workshops that end on time and with working code.",
        ],
        [
          "Plans a body of content for an audience over half a year and {measures|reports} what it changed.",
          "Speaks at recognized conferences on the strength of the proposal, not of the sponsorship.",
        ],
        [
          "Coaches engineers across [company] until {ten|twenty} of them speak and write in public.",
          "Creates material that other teams translate, teach and extend.",
        ],
        [
          "Sets the editorial line of all developer content and protects it from becoming advertising.",
          "Gives keynotes that explain where our projects are going{ and where they are not|, what failed and why}.",
        ],
        [
          "Writes or speaks so that the whole field takes up the subject.",
          "Chairs programs of leading conferences with a reputation for fairness.",
        ],
      ],
    },
    {
      names: ["Community support", "Helping"],
      stages: [
        [
          "Answers questions in {one channel|two channels}, and links the answer so that it is found next time.",
          "Greets first-time posters and checks whether the problem was really solved.",
        ],
        [
          "Keeps median answer time in the assigned channels below {two days|one day}.",
          "Recognizes community members who help others and thanks them in public.",
        ],
        [
          "Builds a group of {champions|independent champions} who answer more questions than the team does.",
          "Runs office hours and hackathons that lead to merged work.",
        ],
        [
          "Connects champions of several projects, and gives them early access and a real say.",
          "Designs support so that the number of developers can double while the team does not.",
        ],
        [
          "Negotiates with support and product what developers may expect without a contract, and {publishes|keeps} it.",
          "Opens or closes channels for the company with a migration that loses nobody.",
        ],
        [
          "Builds programs for independent experts that outlive our sponsorship.",
          "Makes peer support a shared service of several foundations.",
        ],
      ],
    },
    {
      names: ["Planning and measures", "Impact"],
      stages: [
        [
          "Logs activities truthfully and knows {which goal|which goal and which audience} each of them serves.",
          "Checks links, dates and budgets of an event before asking for approval.",
        ],
        [
          "Plans their work by quarter and says which planned item will be dropped {if needed|first}.",
          "Reports results in numbers and one story, on one page.",
        ],
        [
          "Sets measurable goals for an audience and gives up vanity numbers {such as impressions|even when they look good}.",
          "Runs an experiment each quarter and publishes the result inside the company either way.",
        ],
        [
          "Connects advocacy with adoption across {a product area|several product areas} without claiming what others did.",
          "Plans event and content budgets for a region and returns what was not needed.",
        ],
        [
          "Owns budget, hiring and goals of developer relations and defends {them|the long view} in hard years.",
          "Decides where advocates report, and why, when the company reorganizes.",
        ],
        [
          "Influences how the field measures developer relations.",
          "Advises founders and foundations on building such teams without repeating our mistakes.",
        ],
      ],
    },
  ],
  strategic: [
    "Define which developers we want to serve first and what success looks like for them",
    "Advise product leaders on openness: what to publish, when, and under whose name",
    "Plan a year of public work around the moments when developers make decisions",
    "Agree with marketing and support who speaks where",
  ],
  operational: [
    "Maintain samples, workshops and reference applications, with tests",
    "Run the feedback loop from forum and events to the roadmap of [product]",
    "Coordinate speakers, travel and proposals for the season",
    "Coach engineers who want to speak or write",
  ],
  tactical: [
    "Answer questions in the assigned channels every working day",
    "Prepare and give demos at meetups and booths",
    "Keep the content calendar and its numbers current",
    "Review external posts and samples on request",
  ],
  required: [
    "[years] years of experience as a developer, trainer or advocate",
    "Writes {readable|idiomatic|exemplary} code in at least one widely used language",
    "{Good|Excellent|Outstanding} spoken and written explanation of technical matters",
    "A record of {meetup|conference|keynote} talks, posts or streams",
    "Listens more than talks",
    "Comfortable in public, including when wrong",
  ],
  preferred: [
    "Contributions to open source projects of {any size|several organizations|broad adoption}",
    "Experience in teaching beginners",
    "Has worked with a product team on its roadmap",
  ],
  conditions: [
    "The role travels up to {a quarter|a third} of the time, and never two weekends in a row.",
    "Public appearances are voluntary for topics outside the projects we work on.",
  ],
};

import type { DimensionBank } from "./family-bank.ts";

/** The rows that offices of every kind add to those of the role itself. */
export const SHARED_DIMENSIONS: readonly DimensionBank[] = [
  {
    names: ["Leadership", "Leading"],
    stages: [
      [
        "Takes responsibility for their own tasks and {says early|warns in time} when one of them will be late.",
        "Leads by keeping small promises.",
      ],
      [
        "Takes the lead in {a task|tasks} that involve two or three colleagues.",
        "Accepts a decision after the discussion and helps to carry it out.",
      ],
      [
        "Leads an initiative from idea to result and {shares|gives away} the credit.",
        "Sets an example in how to disagree and still deliver.",
      ],
      [
        "Gives direction to people in {several teams|several teams, most of them not reporting to the role}.",
        "Takes unpopular decisions after hearing those who will live with them.",
      ],
      [
        "Leads change across departments of [company] and stays until it has become {routine|boring}.",
        "Creates leaders rather than followers.",
      ],
      [
        "Is followed by people and organizations that could as well go elsewhere.",
        "Leads by ideas that others make their own.",
      ],
    ],
  },
  {
    names: ["Collaboration", "Working with others"],
    stages: [
      [
        "Asks for help before a day is lost and {offers|gives} help in return.",
        "Works well in a team with clear tasks.",
      ],
      [
        "Works reliably with {two|three} other functions and knows what they need.",
        "Resolves small misunderstandings directly.",
      ],
      [
        "Brings people of different functions to a result that {none of them had planned alone|all of them defend}.",
        "Builds trust across sites through reliability and candor.",
      ],
      [
        "Connects teams whose plans conflict and {finds|designs} what serves both.",
        "Is asked to join difficult groups because they then work better.",
      ],
      [
        "Removes obstacles to collaboration between departments, {goals|goals and budgets} included.",
        "Forms partnerships of the company that survive a change of people.",
      ],
      [
        "Unites competitors, volunteers and institutions behind a common task.",
        "Makes collaboration across borders of law and language look easy.",
      ],
    ],
  },
  {
    names: ["Community contribution", "Giving back"],
    stages: [
      [
        "Takes part in a project's discussions and makes {a first useful contribution|a few useful contributions} of any kind.",
        "Reports problems in a way that saves the maintainer's time.",
      ],
      [
        "Contributes regularly: {code, reviews, texts or events|reviews and texts as well as code or events}.",
        "Is known in one community for reliability.",
      ],
      [
        "Holds a responsibility in a community that {matters to us|would be hard to fill again}.",
        "Helps colleagues to their first contribution.",
      ],
      [
        "Serves in the leadership of {a project|several projects} and brings in people from outside.",
        "Gives communities what they need rather than what we have.",
      ],
      [
        "Steers contributions of [company] to where they {help|help most}, measured by the projects themselves.",
        "Sponsors people in communities before they are famous.",
      ],
      [
        "Has left institutions or projects in better condition than they were found.",
        "Is trusted by communities to speak in their name.",
      ],
    ],
  },
  {
    names: ["Technical acumen", "Technical understanding"],
    stages: [
      [
        "Uses the tools of the role correctly and {learns|tries} new ones with guidance.",
        "Understands the basic ideas of version control, review and release.",
      ],
      [
        "Explains how our main technologies fit together, {in outline|with their weak points}.",
        "Solves everyday technical obstacles alone.",
      ],
      [
        "Judges technical options in the assigned area and {asks|knows} experts for the rest.",
        "Is asked for technical advice by neighboring teams.",
      ],
      [
        "Understands dependencies across {several products|most of our products} and what they imply for open source.",
        "Translates between specialists who use the same words differently.",
      ],
      [
        "Influences technical strategy of the company with arguments that {hold|hold for years}.",
        "Recognizes technologies that need attention before they are urgent.",
      ],
      [
        "Is an authority on where technology in the field is heading.",
        "Brings technical insight into decisions of industry and politics.",
      ],
    ],
  },
  {
    names: ["Communication", "Writing and speaking"],
    stages: [
      [
        "Writes clear messages and {reads|answers} those of others with care.",
        "Presents finished work to the team.",
      ],
      [
        "Adapts form and length to {the reader|readers with little time}.",
        "Presents to other departments and answers questions calmly.",
      ],
      [
        "Explains complicated matters to {engineers|engineers and managers} so that both act on them.",
        "Writes texts that settle a discussion.",
      ],
      [
        "Speaks for a program in front of {executives|executives and customers}.",
        "Coaches colleagues in writing for public channels.",
      ],
      [
        "Gives [company] a credible voice on open source, {also when news is bad|bad news first}.",
        "Chooses words that people inside and outside repeat.",
      ],
      [
        "Shapes public debate with few and good words.",
        "Is understood by audiences that share no background.",
      ],
    ],
  },
  {
    names: ["Strategic thinking", "Looking ahead"],
    stages: [
      [
        "Knows the goals of the team and how {their work|each task} serves them.",
        "Asks why before asking how.",
      ],
      [
        "Suggests improvements with {a reason|a reason and a rough cost}.",
        "Sees what their work means for other teams.",
      ],
      [
        "Plans an area for {half a year|a year} ahead and names what could prove the plan wrong.",
        "Tells important from urgent and acts on it.",
      ],
      [
        "Connects goals of {several teams|several departments} to a direction that can be explained in a minute.",
        "Recognizes early when a strategy no longer fits.",
      ],
      [
        "Sets direction for {two|three} years under uncertainty and corrects it openly.",
        "Balances the interests of today's product with those of the commons it stands on.",
      ],
      [
        "Anticipates changes of market, law and technology and prepares the company for them.",
        "Influences the strategy of partners and whole ecosystems.",
      ],
    ],
  },
  {
    names: ["Mentoring", "Helping others grow"],
    stages: [
      ["Shares what was learned with {the next newcomer|anyone who asks}.", "Seeks feedback and uses it."],
      ["Supports new colleagues in their first {weeks|months}.", "Gives feedback that is specific and kind."],
      [
        "Mentors {one or two|two or three} people, inside or outside, with goals agreed in writing.",
        "Creates occasions for others to shine.",
      ],
      [
        "Helps {several|many} people to their next step, including steps away from us.",
        "Notices talent where others see only noise.",
      ],
      [
        "Builds a culture in which senior people are {expected|expected and given time} to mentor.",
        "Mentors leaders of other departments.",
      ],
      [
        "Mentors leaders in other companies and communities.",
        "Has shaped a generation of people in the field.",
      ],
    ],
  },
  {
    names: ["External visibility", "Credit for work outside"],
    stages: [
      [
        "Keeps a list of public work and {discusses|reviews} it with the manager twice a year.",
        "Attends events and shares notes.",
      ],
      [
        "Shows public work, such as reviews, posts or talks, that {helped|was used by} others.",
        "Represents the team at a local event.",
      ],
      [
        "Is known in one community for {an area|an area of expertise}; this counts in the review as delivery does.",
        "Is invited to speak or review on the strength of earlier work.",
      ],
      [
        "Is known {across communities|across communities and companies} and brings that trust to the work here.",
        "Opens doors for less visible colleagues.",
      ],
      [
        "Is a recognized representative of open source at [company] {in the industry|in industry and politics}.",
        "Uses reputation for the good of projects.",
      ],
      [
        "Is recognized by the field for lasting service.",
        "Lends a name to causes that would not be heard without it.",
      ],
    ],
  },
];

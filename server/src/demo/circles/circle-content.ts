/** What one seat of the demo's circle brings along: an open question, when its person could be there, and a next question. */
export interface DemoSeat {
  question: string;
  hours: readonly (0 | 1 | 2 | 3 | 4 | 5)[];
  /** What they ask in the second round. */
  next: string | null;
}

/** Six who have led an office for a while; the first is the lead of the demo. */
export const SEATS: readonly DemoSeat[] = [
  {
    question:
      "I have led our office for six years and there is no rung above me. What did you build there, if anything?",
    hours: [2, 3, 4],
    next: "Who of you has somebody who could take over tomorrow, and how did they get there?",
  },
  {
    question: "Do you describe the lead of an office by the size of the team, or by something else?",
    hours: [2, 3],
    next: "What did you say to a board that only knows ladders with people in them?",
  },
  {
    question:
      "My manager sees open source as one more program. How do you show that the rank should be higher?",
    hours: [3, 4],
    next: null,
  },
  {
    question:
      "Has anybody moved from the office into a role outside of it and come back? What did it do to the level?",
    hours: [1, 2, 3],
    next: "How do you keep a standing in public communities that belongs to you and not to the employer?",
  },
  {
    question: "Which two words do you use for work that counts for the whole industry and not for us alone?",
    hours: [0, 1, 2],
    next: "What would you not write into the ladder again?",
  },
  {
    question: "We are three people. Is a ladder for the one who leads us worth the paper?",
    hours: [3, 4, 5],
    next: null,
  },
];

/** Who wrote what in a round, in turn; a seat by its place above. */
export const ROUNDS: readonly (readonly { seat: number; text: string }[])[] = [
  [
    {
      seat: 1,
      text: "We stopped counting people. Our highest rung speaks of decisions: which ones are yours alone, and who is affected by them.",
    },
    {
      seat: 0,
      text: "That would help me. Ours says “leads a team of ten or more”, and I will never have ten.",
    },
    {
      seat: 3,
      text: "I was away for two years and came back. The level stayed, but only because it had been written down that steering a foundation counts as scope.",
    },
    {
      seat: 4,
      text: "We say “reach”: inside the unit, inside the company, across companies. The third one is what made the difference with compensation.",
    },
    {
      seat: 2,
      text: "Did anybody need numbers for that? I am always asked for numbers.",
    },
    {
      seat: 4,
      text: "Two: how many decisions of other companies went our way because we were in the room, and what it would have cost to maintain the difference ourselves.",
    },
    {
      seat: 5,
      text: "For three people one page was enough. What I can do alone, what I ask about, what I only prepare.",
    },
    {
      seat: 1,
      text: "One page is more than most of us began with. Let us each bring that page next time, in our own words.",
    },
  ],
  [
    {
      seat: 0,
      text: "I tried it: decisions instead of headcount. The first reader asked who checks those decisions, which is a better question than how many people I have.",
    },
    {
      seat: 3,
      text: "My page has one line I am proud of: “Is asked by other offices before they write their policy.” It is easy to see whether it is true.",
    },
    {
      seat: 5,
      text: "Nobody could take over from me tomorrow. But since the page exists two people have told me which part of it they want to learn.",
    },
    {
      seat: 4,
      text: "What I would not write again: anything with a number of years. It kept the best person we had a level too low.",
    },
  ],
];

import type { WrittenAccount } from "./demo-practice.ts";

/** What offices of the demo tried, in English. */
export const ENGLISH_ACCOUNTS: readonly WrittenAccount[] = [
  {
    title: "Nine people who answer release questions within a week",
    kind: "COUNCIL",
    maturity: "ESTABLISHED",
    functions: ["RELEASE_APPROVAL", "STRATEGY"],
    problem:
      "Nobody knew who could say yes when a team wanted to publish code. Requests went from manager to manager, and most of them died on the way.",
    context:
      "We had a policy of thirty pages and an office of three people. Business units disagreed about risk, and each had its own lawyer.",
    done: "We asked each business unit to send one person who writes code and may decide. Nine people meet for an hour every two weeks. Between meetings anybody may ask in writing, and two members who agree are enough for an answer. The office keeps the list of questions and answers open to everybody inside.\n\nEvery spring three of the nine are replaced.",
    outcome:
      "Four questions out of five are answered before the meeting, because the same question was answered before. The time to an answer went from two months to six days.",
    differently:
      "Begin with five people. And write down from the first day what the council may not decide: we lost a quarter to a quarrel about trademarks.",
  },
  {
    title: "A council that we gave up after one year",
    kind: "COUNCIL",
    maturity: "GIVEN_UP",
    functions: ["STRATEGY", "INTERNAL_STAKEHOLDERS"],
    problem: "Our executives asked who speaks for open source in the company, and we had no answer.",
    done: "We invited eleven directors to meet every quarter. We prepared slides, they listened, and the office wrote minutes.",
    outcome:
      "Nothing was ever decided. After three meetings most sent somebody else, and those could decide even less. We closed it and told everybody why.",
    differently:
      "A council needs something to decide in its first meeting. Invite those who are asked every week, not those who are highest.",
  },
  {
    title: "Twelve weeks to make work outside the company visible",
    kind: "WORKING_GROUP",
    maturity: "ESTABLISHED",
    functions: ["TALENT", "METRICS"],
    problem:
      "People who spent half of their time in public projects were rated as if they had done half of the work.",
    context: "Managers wanted to be fair and did not know what to look at. Counting commits made it worse.",
    done: "Five engineers, two managers and one person from human resources met every week for twelve weeks, and then the group ended as announced. They read thirty promotion packets and marked every sentence about work outside. Then they wrote one page: six kinds of evidence, with a good and a weak example of each.",
    outcome:
      "The page is now part of the packet. In the next round two in three packets of people who work upstream used it, and none of their managers asked us what it means.",
    differently: "Invite somebody from finance as well. They asked good questions when it was too late.",
  },
  {
    title: "What counts as evidence at a promotion",
    kind: "EXTERNAL_WORK_CREDIT",
    maturity: "WIDELY_USED",
    functions: ["TALENT", "UPSTREAM"],
    problem:
      "A maintainer of a project that our products depend on was refused a promotion because her work was not visible in our own trackers.",
    done: "We added a list of evidence to the ladder of every level: reviews given to people elsewhere, decisions prepared in public, releases led, newcomers who stayed. Each line says how a manager finds it. A letter from a maintainer of another company counts as much as one from a colleague.",
    outcome:
      "Eleven people used it in two rounds. Managers say that letters from outside are the most useful part, because they are specific.",
    differently:
      "We should have asked maintainers elsewhere first whether they have time to write such letters. Now we send three questions and ask for five lines.",
  },
  {
    title: "Half a day each week, written into the goals",
    kind: "EXTERNAL_WORK_CREDIT",
    maturity: "TRYING",
    functions: ["UPSTREAM", "TALENT"],
    problem: "Everybody was allowed to contribute, and nobody had time for it.",
    done: "In three teams we wrote half a day each week into the goals of everybody who wants it. The project has to be one that the team uses. At the end of the quarter each writes three sentences about what came of it.",
    outcome: "Too early to say. Two of three teams kept the half day in the busiest month of the year.",
  },
  {
    title: "From a form of forty questions to four",
    kind: "COMPLIANCE_PROCESS",
    maturity: "WIDELY_USED",
    functions: ["COMPLIANCE", "FRICTION"],
    problem:
      "To use a new component, a team filled in forty questions and waited for three weeks. So they copied the code instead, and nobody knew.",
    context: "We ship devices and services. Most components come under a dozen licenses that we know well.",
    done: "We looked at two years of answers and found that four questions decided everything: the license, whether we change it, whether we ship it, and whether it listens to the network. Known answers are approved at once by a script. The rest goes to a person with a name, and that person answers within two days.",
    outcome:
      "Nine in ten requests are answered at once. Copies without a record became rare: we scan for them, and found three in the last half year instead of forty.",
    differently:
      "We would publish the rules of the script from the first day. Secrecy made people suspicious.",
  },
  {
    title: "A bill of materials that somebody reads",
    kind: "COMPLIANCE_PROCESS",
    maturity: "ESTABLISHED",
    functions: ["COMPLIANCE", "SECURITY"],
    problem: "We made a list of components for every release, and nobody ever opened it.",
    done: "We asked three groups what they would do with it. Security wanted to know which releases contain a version, support wanted names of maintainers, and lawyers wanted changes since the last release. So we stopped sending the list and built three short pages that answer just these questions.",
    outcome:
      "During the last serious fault in a library, security knew in eleven minutes which releases were affected. It used to be two days.",
    differently: "Ask first who reads it. We spent a year on the format.",
  },
  {
    title: "Small fixes need no permission",
    kind: "UPSTREAM_POLICY",
    maturity: "WIDELY_USED",
    functions: ["UPSTREAM", "POLICIES"],
    problem:
      "A fix of two lines needed the same approval as a gift of a whole product. Engineers kept patches at home and carried them from version to version.",
    done: "The policy now has three sizes. Fixes, tests and documentation to a project that we already use need no permission. A new feature needs the agreement of one's manager in writing. A new project goes to the council. One page, with examples of each size.",
    outcome:
      "Contributions tripled in a year, nearly all of them small. Our private patches went from four hundred to ninety. No fix has ever caused a legal question.",
    differently:
      "Tell managers before engineers. Some heard of it from their own teams and felt passed over.",
  },
  {
    title: "One person who knows each project we depend on",
    kind: "UPSTREAM_POLICY",
    maturity: "ESTABLISHED",
    functions: ["UPSTREAM", "OSS_ORGANIZATIONS"],
    problem: "When a project changed its direction, we read about it in the news.",
    context: "About sixty projects matter to us; we employ maintainers in four of them.",
    done: "For each of the sixty somebody volunteered to read the mailing list and to write two lines a month. Whoever does it may go to one meeting of that project a year. The office collects the lines in a letter that takes five minutes to read.",
    outcome:
      "Three changes of license were on our table months before they came. The letter has four hundred readers.",
    differently: "Sixty were too many. Twenty would have told us nearly the same.",
  },
  {
    title: "Pairs that end after four months",
    kind: "MENTORING",
    maturity: "ESTABLISHED",
    functions: ["TALENT", "UPSTREAM"],
    problem: "Engineers wanted to contribute and did not dare to send the first patch.",
    done: "Every four months we ask who wants to learn and who wants to help, and draw pairs by project. They meet every week for half an hour. The goal is one accepted contribution and one review given to a stranger. After four months the pair ends, whatever happened, and a new round begins.",
    outcome:
      "In three years 140 pairs began and 110 reached both goals. Half of those who learned help in a later round.",
    differently: "Let people leave a pair without giving a reason. In the first round nobody dared.",
  },
  {
    title: "Mentors from outside the company",
    kind: "MENTORING",
    maturity: "TRYING",
    functions: ["TALENT", "FINANCE_SPONSORSHIP"],
    problem: "Nobody inside has ever led a public project, so nobody could teach it.",
    done: "We pay four maintainers for two hours a month. They choose whom they take, and they tell us nothing of what is said. We ask both after half a year whether they want to go on.",
    outcome: "All four pairs go on. One of our people now decides releases of a project.",
    differently: "The contract took longer than everything else. Begin with that.",
  },
  {
    title: "Standards came under the same roof",
    kind: "CHARTER_SCOPE",
    maturity: "ESTABLISHED",
    functions: ["STANDARDS", "LEGAL", "STRATEGY"],
    problem:
      "One department sent people to standards, another to open source foundations. They met in the same rooms and promised different things.",
    context: "The counsel for both was the same person, which is how we noticed.",
    done: "We wrote one charter for both, in which the office speaks for the company in standards and in foundations. The four people of the standards department kept their budget for two years. All promises are now in one list that both can see.",
    outcome: "Two memberships were paid twice and are now paid once. We vote the same way in both places.",
    differently: "Say earlier and louder that nobody loses a job. We said it in month three.",
  },
  {
    title: "Open data is now ours, and we hesitate",
    kind: "CHARTER_SCOPE",
    maturity: "TRYING",
    functions: ["POLICIES", "LEGAL"],
    problem:
      "Researchers wanted to publish data and asked us, because nobody else answers questions about licenses.",
    done: "For a year we answer such questions on trial. We wrote down four licenses for data and when to use which, and we refuse anything about people.",
    outcome:
      "Twenty questions, fourteen data sets. It takes one of us a day each week, which nobody has paid for yet.",
  },
  {
    title: "A ladder for community work beside the one for engineers",
    kind: "CAREER_LADDER",
    maturity: "ESTABLISHED",
    functions: ["TALENT", "RECRUITMENT"],
    problem: "Our best community managers could be promoted only by becoming engineers or leaving.",
    context: "Engineers have eight levels. Community managers had a job title and no levels at all.",
    done: "Together with human resources we described five levels in the words of the engineers' ladder: the same reach, the same responsibility, other work. Then every community manager and their lead placed themselves, separately, and compared.",
    outcome:
      "Nine people were placed; two were paid more. One left anyway, and told us that the ladder came a year too late.",
    differently:
      "We began with the titles and quarrelled for two months. Begin with what people do, the titles come by themselves.",
  },
  {
    title: "Reading somebody else's ladder before writing ours",
    kind: "CAREER_LADDER",
    maturity: "TRYING",
    functions: ["TALENT"],
    problem: "Our first ladder described the people we had, and new people did not find themselves in it.",
    done: "Before the second one, each of us read three ladders of other offices and brought the five sentences they envied. We threw away what only describes somebody who sits here today.",
    outcome: "The second ladder is half as long. Two candidates said in interviews that they understood it.",
  },
  {
    title: "A meeting day that users plan themselves",
    kind: "COMMUNITY_PROGRAM",
    maturity: "ESTABLISHED",
    functions: ["EVENTS", "DEVELOPER_RELATIONS"],
    problem: "Our conference was a row of our own talks, and fewer people came each year.",
    done: "We gave the program to seven users. They choose the talks, we pay for rooms, travel and food, and at most one talk in five is ours. The seven change every year.",
    outcome:
      "Twice as many people came, and half of the talks were about trouble. Our product managers take more notes than ever.",
    differently: "Pay the seven for their time, or only people of large companies can afford it.",
  },
  {
    title: "Office hours, every Thursday, no appointment",
    kind: "OTHER",
    maturity: "WIDELY_USED",
    functions: ["ADVICE", "FRICTION"],
    problem: "People asked us only when it was too late.",
    done: "Every Thursday from two to four somebody of the office sits in an open call. Anybody may come, and nothing is written down unless they ask for it. The first half year nobody came on most days; we stayed anyway.",
    outcome:
      "Now six to ten people come each week. Half of the questions are about people and not about code.",
    differently: "Offer a second hour for those on the other side of the world from the beginning.",
  },
];

/** A value on an axis: the bold word, and what it means for the work of a role (`[work]`). */
export type AxisValue = readonly [name: string, text: string, otherText: string];

/** One of the five axes of the numbered shape, from its lowest to its highest value. */
export interface AxisBank {
  readonly name: "Technology" | "System" | "People" | "Process" | "Influence";
  readonly values: readonly [AxisValue, AxisValue, AxisValue, AxisValue, AxisValue, AxisValue];
}

/** The five axes, always in this order: a file of this shape tells them apart by position. */
export const AXES: readonly AxisBank[] = [
  {
    name: "Technology",
    values: [
      [
        "Explores",
        "tries out the tools used for [work] and asks for guidance {often|when stuck}",
        "gets to know the technology behind [work] through small, finished tasks",
      ],
      [
        "Applies",
        "works with the established tools for [work] {reliably|reliably and explains them to newcomers}",
        "solves everyday problems with the technology at hand",
      ],
      [
        "Deepens",
        "is the person to ask about {one|two} of the technologies behind [work]",
        "knows one technology well enough to improve it upstream",
      ],
      [
        "Guides",
        "helps {several teams|teams in several departments} to choose technology and to leave the wrong one",
        "compares alternatives by experiment and settles the choice for others",
      ],
      [
        "Shapes",
        "sets the technical direction for [work] and {revises|defends} it with evidence",
        "decides which technology the company adopts, and which it helps to build",
      ],
      [
        "Originates",
        "creates technology that is adopted outside the company",
        "is consulted wherever the field discusses this technology",
      ],
    ],
  },
  {
    name: "System",
    values: [
      [
        "Repairs",
        "fixes small, well described defects and {adds|writes} a test for each",
        "keeps an existing part of the system in order",
      ],
      [
        "Extends",
        "adds {features|features and documentation} to a system without making it harder to change",
        "builds new parts along existing lines",
      ],
      [
        "Designs",
        "designs {a component|a system of several components} and explains what was left out",
        "splits a large change into steps that can each be released",
      ],
      [
        "Answers for it",
        "is responsible for a system in use, its {availability|availability, cost and safety} included",
        "runs the systems behind [work] and learns from every failure",
      ],
      [
        "Renews",
        "changes the architecture while it is in use, so that {years|many years} of growth are possible",
        "removes whole systems that are no longer needed",
      ],
      [
        "Outlives",
        "creates systems that keep working for others after their author has left",
        "leads the design of systems shared by an industry",
      ],
    ],
  },
  {
    name: "People",
    values: [
      [
        "Listens",
        "learns from others and {takes|asks for} feedback",
        "is friendly and dependable in the team",
      ],
      [
        "Helps",
        "supports colleagues {when asked|before being asked}",
        "shares knowledge in writing so that it stays",
      ],
      [
        "Teaches",
        "brings {a newcomer|two or three newcomers} to independent work each year",
        "gives feedback that people come back for",
      ],
      [
        "Gathers",
        "forms working groups of people from {several teams|several companies} and keeps them together",
        "coordinates people who report to someone else",
      ],
      [
        "Develops",
        "cares for the growth of {a team|several teams} and prepares successors",
        "leads people through change and uncertainty",
      ],
      [
        "Inspires",
        "is the reason why good people join the company or the project",
        "develops leaders far beyond their organization",
      ],
    ],
  },
  {
    name: "Process",
    values: [
      [
        "Follows",
        "works by the agreed process and {asks|says} where it does not fit",
        "keeps tasks visible to the team",
      ],
      [
        "Maintains",
        "keeps the team's process alive in {daily work|daily work and under pressure}",
        "reminds others of agreements in good humor",
      ],
      [
        "Questions",
        "asks what a rule is for and {suggests|tries} a simpler one",
        "finds the step that costs more than it brings",
      ],
      [
        "Adapts",
        "changes the process together with {the team|several teams} and checks the effect",
        "fits planning to partners outside the company",
      ],
      [
        "Sets",
        "gives {departments|the whole company} a process light enough to be followed",
        "decides which rules are needed and removes the others",
      ],
      [
        "Simplifies",
        "publishes ways of working that other organizations take over",
        "shows that large undertakings can run on very few rules",
      ],
    ],
  },
  {
    name: "Influence",
    values: [
      [
        "Own tasks",
        "has an effect on {personal results|personal results and those of close colleagues}",
        "improves what lies within reach",
      ],
      [
        "Own team",
        "makes a difference to {the team's results|what the team promises and delivers}",
        "is heard in the decisions of the team",
      ],
      [
        "Several teams",
        "has an effect on {one or two|several} other teams and a project outside",
        "changes how neighboring teams approach [work]",
      ],
      [
        "Department",
        "makes an impact on {a whole department|departments that never meet otherwise}",
        "is trusted by leaders of several departments",
      ],
      [
        "Whole company",
        "changes how the company as a whole handles [work], {visibly|visibly and for good}",
        "takes part in decisions that commit the company for years",
      ],
      [
        "Industry",
        "influences practice in {the field|the field and the rules made for it}",
        "is known to practitioners who have never heard of the company",
      ],
    ],
  },
];

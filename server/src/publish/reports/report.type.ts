import { decideReportInput, reportInput } from "@rungs/shared/inputs/report";
import {
  REPORT_DECISIONS,
  REPORT_SUBJECTS,
  type ReportDecision,
  type ReportSubject,
} from "@rungs/shared/vocabulary/report";
import type { TakedownReason } from "@rungs/shared/vocabulary/takedown";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

import { takedownReasonEnum } from "../takedown/takedown.type.ts";

const subjectEnum = registerEnum(REPORT_SUBJECTS, {
  name: "ReportSubject",
  description: "What can be reported.",
});

const decisionEnum = registerEnum(REPORT_DECISIONS, {
  name: "ReportDecision",
  description: "What is made of a report.",
});

@ValidatedBy(reportInput)
@InputType({ description: "What you report to whoever looks after the network." })
export class ReportInput {
  @Field(() => subjectEnum, { description: "What it is." })
  subject!: ReportSubject;

  @Field(() => ID, { description: "The introduction, the circle, or the id under which the post is read." })
  subjectId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Of a line of a circle its number; null for anything else.",
  })
  line?: number | null;

  @Field(() => takedownReasonEnum, { description: "Why." })
  reason!: TakedownReason;

  @Field(() => String, {
    description: "Your words, with what you quote. Of a conversation or a circle nothing else is read.",
  })
  words!: string;
}

@ValidatedBy(decideReportInput)
@InputType({ description: "What you make of a report." })
export class DecideReportInput {
  @Field(() => ID, { description: "The report." })
  reportId!: string;

  @Field(() => decisionEnum, { description: "What is done." })
  decision!: ReportDecision;
}

@ObjectType({ description: "A report that waits for a decision. Who reports is not told." })
export class OpenReport {
  @Field(() => ID, { description: "Names the report." })
  id!: string;

  @Field(() => subjectEnum, { description: "What was reported." })
  subject!: ReportSubject;

  @Field(() => ID, {
    nullable: true,
    description: "The id under which peers read the post; null for a conversation.",
  })
  publishedId!: string | null;

  @Field(() => takedownReasonEnum, { description: "Why." })
  reason!: TakedownReason;

  @Field(() => String, { description: "The reporter's words, with what they quote." })
  words!: string;

  @Field(() => String, { description: "The day in UTC, such as 2026-11-22." })
  day!: string;
}

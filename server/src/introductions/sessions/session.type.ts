import { SESSION_STAGES, type SessionStage } from "@rungs/shared/vocabulary/session";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";

const stageEnum = registerEnum(SESSION_STAGES, {
  name: "SessionStage",
  description: "How far a session has come.",
  values: {
    PROPOSED: "One side has proposed times.",
    OTHERS_WANTED: "None of them suited the other side.",
    BOOKED: "The other side has taken one of them.",
  },
});

@ObjectType({ description: "When the two of an introduction meet, or could." })
export class TalkSession {
  @Field(() => stageEnum, { description: "How far it has come." })
  stage!: SessionStage;

  @Field(() => Boolean, { description: "Whether you proposed the times." })
  isOwn!: boolean;

  @Field(() => [String], {
    description:
      "The instants in UTC at which it could begin, earliest first, at most 5; of a booked one the one.",
  })
  starts!: string[];

  @Field(() => Int, { description: "How many minutes it takes." })
  minutes!: number;

  @Field(() => ID, {
    nullable: true,
    description: "What it is called in your calendar, which is not what it is called in the other's.",
  })
  calendarUid!: string | null;
}

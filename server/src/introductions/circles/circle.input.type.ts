import {
  circleAnswerInput,
  circleInput,
  circleKeyInput,
  circleLineInput,
  circleQuestionInput,
  circleSeatInput,
  circleWishInput,
  takeCircleLinesInput,
} from "@rungs/shared/inputs/circle";
import type { BoardTopic, HourBlock } from "@rungs/shared/vocabulary/post";
import type { PracticeKind } from "@rungs/shared/vocabulary/practice";
import { Field, ID, InputType, Int } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import { boardTopicEnum, practiceKindEnum } from "#server/platform/graphql/vocabulary-enums.ts";

const KEY = "A UUID of your choice; sent again, it changes nothing.";

@ValidatedBy(circleWishInput)
@InputType({ description: "What you would sit down with others about." })
export class CircleWishInput {
  @Field(() => ID, { description: KEY })
  key!: string;

  @Field(() => [boardTopicEnum], { description: "The topics, the dearest first; at most 3." })
  topics!: BoardTopic[];

  @Field(() => [String], { description: "The languages you can write, as BCP-47 tags; at most 4." })
  languages!: string[];

  @Field(() => [Int], {
    description:
      "Blocks of four hours of UTC in which you could be there, from 0 to 5; two or more, or none for any.",
  })
  hours!: HourBlock[];

  @Field(() => String, {
    description: "Your open question, in at most 500 characters; all of the circle read it.",
  })
  question!: string;
}

@ValidatedBy(circleKeyInput)
@InputType({ description: "Something you do with your wish." })
export class CircleKeyInput {
  @Field(() => ID, { description: KEY })
  key!: string;
}

@ValidatedBy(circleInput)
@InputType({ description: "Something you do in a circle." })
export class CircleInput {
  @Field(() => ID, { description: "The circle." })
  circleId!: string;

  @Field(() => ID, { description: KEY })
  key!: string;
}

@ValidatedBy(circleAnswerInput)
@InputType({ description: "A yes or a no." })
export class CircleAnswerInput extends CircleInput {
  @Field(() => Boolean, { description: "Whether it is a yes." })
  yes!: boolean;
}

@ValidatedBy(circleQuestionInput)
@InputType({ description: "Your question for the round that comes." })
export class CircleQuestionInput extends CircleInput {
  @Field(() => String, {
    nullable: true,
    description: "What it asks, in at most 500 characters; null takes it back.",
  })
  question!: string | null;
}

@ValidatedBy(circleLineInput)
@InputType({ description: "Words for everybody in the circle." })
export class CircleLineInput extends CircleInput {
  @Field(() => String, { description: "What you write, in at most 2,000 characters." })
  text!: string;
}

@ValidatedBy(circleSeatInput)
@InputType({ description: "Somebody with whom you want never to sit again." })
export class CircleSeatInput extends CircleInput {
  @Field(() => String, { description: "The letter of their seat." })
  seat!: string;
}

@ValidatedBy(takeCircleLinesInput)
@InputType({ description: "Lines with which an account of a practice of your office begins." })
export class TakeCircleLinesInput {
  @Field(() => ID, { description: "The circle." })
  circleId!: string;

  @Field(() => [Int], { description: "The numbers of the lines, at most 20." })
  numbers!: number[];

  @Field(() => String, { description: "What the account is called." })
  title!: string;

  @Field(() => practiceKindEnum, { description: "What it is about." })
  kind!: PracticeKind;
}

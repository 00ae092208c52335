import { Field, InterfaceType } from "type-graphql";

/** An expected failure of a mutation. A type that implements it must answer both fields. */
@InterfaceType({ description: "Why something that was asked for did not happen." })
export abstract class Problem {
  @Field(() => String, {
    description: "A stable code such as `publish.too-few-peers`; translations go by it.",
  })
  code!: string;

  @Field(() => String, { description: "The problem in plain English." })
  message!: string;
}

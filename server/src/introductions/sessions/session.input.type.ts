import { bookSessionInput, proposeSessionInput } from "@rungs/shared/inputs/session";
import type { SessionMinutes } from "@rungs/shared/vocabulary/session";
import { Field, InputType, Int } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

import { IntroductionInput } from "../introduction.input.type.ts";

@ValidatedBy(proposeSessionInput)
@InputType({ description: "Times at which you could meet." })
export class ProposeSessionInput extends IntroductionInput {
  @Field(() => [String], {
    description: "Instants in UTC at a full quarter of an hour, such as 2027-03-14T09:15:00Z; at most 5.",
  })
  starts!: string[];

  @Field(() => Int, { description: "For how many minutes: 30, 45, 60 or 90." })
  minutes!: SessionMinutes;
}

@ValidatedBy(bookSessionInput)
@InputType({ description: "The one of the proposed times that you take." })
export class BookSessionInput extends IntroductionInput {
  @Field(() => String, { description: "The instant, as it was proposed." })
  start!: string;
}

import { ArgsType, Field, Int } from "type-graphql";
import { z } from "zod";

import { LIMITS } from "@rungs/shared/limits";

import { ValidatedBy } from "./validated-by.ts";

const pageArguments = z.object({
  first: z.int().min(1).max(LIMITS.pageSize),
  after: z.string().max(500).nullish(),
});

/** The two arguments of every connection. Use as `@Args(() => PageArguments) page: PageArguments`. */
@ArgsType()
@ValidatedBy(pageArguments)
export class PageArguments {
  @Field(() => Int, { description: `How many to give, 1 to ${LIMITS.pageSize}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: "Give what follows this cursor." })
  after?: string | null;
}

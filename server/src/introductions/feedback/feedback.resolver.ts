import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { personOf } from "../answer-with.ts";
import { FeedbackInput } from "./feedback.input.type.ts";
import { giveFeedback } from "./give-feedback.ts";

type Context = RequestContext<Viewer>;

/** Takes what people say of their talks, which nobody on the other side ever reads. */
@Resolver()
export class FeedbackResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized()
  @Mutation(() => Boolean, {
    description: "Says how a talk of yours went, once. False where you are not asked.",
  })
  giveFeedback(
    @Arg("input", () => FeedbackInput) input: FeedbackInput,
    @Ctx() { viewer }: Context,
  ): Promise<boolean> {
    return giveFeedback(this.workspace, personOf(viewer), input);
  }
}

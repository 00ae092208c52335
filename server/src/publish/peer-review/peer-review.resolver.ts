import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import type { Identity } from "#server/identity/identity.ts";
import { findPeopleNames } from "#server/identity/people-names.ts";
import { allowAtHome } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";
import { requireAuthor } from "#server/workspace/require-author.ts";

import { findPeerReview, type PeerReview as PeerReviewRecord } from "./find-peer-review.ts";
import {
  approveDraft,
  askForPeerReview,
  commentOnDraft,
  type PeerReviewRefusal,
  type PeerReviewResult,
  settleComment,
  stopPeerReview,
  takeApprovalBack,
} from "./peer-review-acts.ts";
import {
  CommentOnDraftInput,
  PeerReviewInput,
  SavePublishingRulesInput,
  SettleCommentInput,
} from "./peer-review.input.type.ts";
import {
  PeerReviewDone,
  PeerReviewNotFound,
  PeerReviewRefused,
  PeerReviewResultUnion,
  PeerReview,
  PublishingRules,
} from "./peer-review.type.ts";
import { findPublishingRules, savePublishingRules } from "./publishing-rules.ts";
import { peopleOf, toPeerReview } from "./to-peer-review.ts";

type Context = RequestContext<Viewer>;

/** Answers about drafts that colleagues read before they are published. */
@Resolver()
export class PeerReviewResolver {
  constructor(
    private readonly workspace: DataSource,
    private readonly identity: Pick<Identity, "pool">,
  ) {}

  @Authorized()
  @Query(() => PeerReview, {
    nullable: true,
    description: "A draft among its colleagues; null where the organisation has no such draft.",
  })
  async peerReview(
    @Arg("draftId", () => ID, { description: "The draft." }) draftId: string,
    @Ctx() { viewer }: Context,
  ): Promise<PeerReview | null> {
    const { organizationId } = requireAuthor(viewer, "read");
    if (!z.uuid().safeParse(draftId).success) return null;
    const review = await inOrganization(this.workspace, organizationId, (manager) =>
      findPeerReview(manager, organizationId, draftId),
    );
    return review && this.withNames(viewer, review);
  }

  @Authorized()
  @Query(() => PublishingRules, {
    description: "What your organisation asks of everything it publishes.",
  })
  async publishingRules(@Ctx() { viewer }: Context): Promise<PublishingRules> {
    const { organizationId } = requireAuthor(viewer, "read");
    const { approvalsNeeded, people } = await findPublishingRules(this.workspace, organizationId);
    return { approvalsNeeded, people, viewerCanChange: allowAtHome(viewer, "manage the members of") };
  }

  @Authorized("manage the members of")
  @Mutation(() => PublishingRules, { description: "Says how many approvals a publication needs." })
  async savePublishingRules(
    @Arg("input", () => SavePublishingRulesInput) { approvalsNeeded }: SavePublishingRulesInput,
    @Ctx() context: Context,
  ): Promise<PublishingRules> {
    const author = requireAuthor(context.viewer, "manage the members of");
    await savePublishingRules(this.workspace, author, approvalsNeeded);
    return this.publishingRules(context);
  }

  @Authorized("write")
  @Mutation(() => PeerReviewResultUnion, { description: "Asks colleagues to read a draft." })
  async askForPeerReview(
    @Arg("input", () => PeerReviewInput) input: PeerReviewInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof PeerReviewResultUnion> {
    return this.answer(viewer, await askForPeerReview(this.workspace, requireAuthor(viewer, "write"), input));
  }

  @Authorized("write")
  @Mutation(() => PeerReviewResultUnion, { description: "Takes a draft out of peer review." })
  async stopPeerReview(
    @Arg("input", () => PeerReviewInput) input: PeerReviewInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof PeerReviewResultUnion> {
    return this.answer(viewer, await stopPeerReview(this.workspace, requireAuthor(viewer, "write"), input));
  }

  @Authorized("publish")
  @Mutation(() => PeerReviewResultUnion, {
    description: "Approves exactly the version that you have read, unless you wrote in it.",
  })
  async approveDraft(
    @Arg("input", () => PeerReviewInput) input: PeerReviewInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof PeerReviewResultUnion> {
    return this.answer(viewer, await approveDraft(this.workspace, requireAuthor(viewer, "publish"), input));
  }

  @Authorized("publish")
  @Mutation(() => PeerReviewResultUnion, { description: "Takes your approval back." })
  async takeApprovalBack(
    @Arg("input", () => PeerReviewInput) input: PeerReviewInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof PeerReviewResultUnion> {
    const author = requireAuthor(viewer, "publish");
    return this.answer(viewer, await takeApprovalBack(this.workspace, author, input));
  }

  @Authorized("write")
  @Mutation(() => PeerReviewResultUnion, { description: "Says something of a passage of a draft." })
  async commentOnDraft(
    @Arg("input", () => CommentOnDraftInput) input: CommentOnDraftInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof PeerReviewResultUnion> {
    return this.answer(viewer, await commentOnDraft(this.workspace, requireAuthor(viewer, "write"), input));
  }

  @Authorized("write")
  @Mutation(() => PeerReviewResultUnion, { description: "Marks a comment as settled." })
  async settleComment(
    @Arg("input", () => SettleCommentInput) input: SettleCommentInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof PeerReviewResultUnion> {
    return this.answer(viewer, await settleComment(this.workspace, requireAuthor(viewer, "write"), input));
  }

  private async answer(
    viewer: Viewer | null,
    result: PeerReviewResult,
  ): Promise<typeof PeerReviewResultUnion> {
    if (!result.ok) return problemOf(result.problem);
    const peerReview = await this.withNames(viewer, result.review);
    return Object.assign(new PeerReviewDone(), { peerReview });
  }

  private async withNames(viewer: Viewer | null, review: PeerReviewRecord): Promise<PeerReview> {
    const names = await findPeopleNames(this.identity, review.draft.organizationId, peopleOf(review));
    return toPeerReview(viewer, review, names);
  }
}

function problemOf(problem: "not-found" | PeerReviewRefusal): PeerReviewNotFound | PeerReviewRefused {
  if (problem === "not-found") {
    return Object.assign(new PeerReviewNotFound(), {
      code: "peer-review.not-found",
      message: "There is no such draft.",
    });
  }
  return Object.assign(new PeerReviewRefused(), {
    code: `peer-review.${problem.toLowerCase().replaceAll("_", "-")}`,
    message: MESSAGES[problem],
    reason: problem,
  });
}

const MESSAGES: Record<PeerReviewRefusal, string> = {
  IN_REVIEW_ALREADY: "Colleagues are reading it already.",
  NOT_IN_REVIEW: "Nobody is asked to read it.",
  VERSION_CHANGED: "It has changed since you read it. Please read it again.",
  OWN_DRAFT: "You wrote in it or asked for the review, so others approve it.",
  NOT_APPROVED: "You have not approved this version.",
  PASSAGE_GONE: "The passage is no longer there.",
  TOO_MANY_COMMENTS: "It has as many open comments as a draft may have.",
};

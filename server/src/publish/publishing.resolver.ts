import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { quarterOf } from "#server/anonymity/quarter.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";
import { requireAuthor } from "#server/workspace/require-author.ts";

import { findAwaited } from "./approvals/approvals.ts";
import { AwaitedConfirmation } from "./approvals/second-person.type.ts";
import type { PublicationBatches } from "./batches/publication-batches.ts";
import { confirmPublication, type ConfirmResult } from "./confirm-publication.ts";
import { decideFindings } from "./decide-findings.ts";
import { DraftReview } from "./draft-review.type.ts";
import { findPublication } from "./ledger/find-publication.ts";
import { findPublications } from "./ledger/find-publications.ts";
import { findPublishedDrafts } from "./ledger/find-published-drafts.ts";
import {
  ChecklistOpen,
  ConfirmPublicationResult,
  DecideFindingsResult,
  FindingsDecided,
  PreviewChanged,
  Publication,
  PublicationConfirmed,
  PublicationConnection,
  PublicationNotFound,
  PublicationNotReady,
  PublicationRetracted,
  PublishedDraft,
  RetractPublicationResult,
  SecondPersonNeeded,
} from "./publication.type.ts";
import {
  ConfirmPublicationInput,
  DecideFindingsInput,
  RetractPublicationInput,
} from "./publishing.input.type.ts";
import { retractPublication } from "./retract-publication.ts";
import { prepareReview } from "./review.ts";
import { toDraftReview } from "./to-draft-review.ts";
import { toPublication } from "./to-publication.ts";

const uuid = z.uuid();

type Context = RequestContext<Viewer>;

@Resolver()
export class PublishingResolver {
  private readonly workspace: DataSource;
  private readonly batches: PublicationBatches;

  constructor(workspace: DataSource, batches: PublicationBatches) {
    this.workspace = workspace;
    this.batches = batches;
  }

  @Authorized()
  @Query(() => DraftReview, {
    nullable: true,
    description:
      "What would leave if a draft were published now; null where the organisation has no such draft.",
  })
  async draftReview(
    @Arg("draftId", () => ID, { description: "The draft." }) draftId: string,
    @Ctx() { viewer }: Context,
  ): Promise<DraftReview | null> {
    const { organizationId } = requireAuthor(viewer, "read");
    if (!uuid.safeParse(draftId).success) return null;
    const review = await inOrganization(this.workspace, organizationId, (manager) =>
      prepareReview(manager, organizationId, draftId, new Date()),
    );
    return review && toDraftReview(viewer, review, this.batches);
  }

  @Authorized()
  @Query(() => Publication, {
    nullable: true,
    description: "One publication; null where the organisation has no such.",
  })
  async publication(
    @Arg("id", () => ID, { description: "The publication, as the ledger knows it." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<Publication | null> {
    const { organizationId } = requireAuthor(viewer, "read");
    if (!uuid.safeParse(id).success) return null;
    const row = await findPublication(this.workspace, organizationId, id);
    return row && toPublication(viewer, row, this.batches);
  }

  @Authorized()
  @Query(() => PublicationConnection, { description: "What the viewer's organisation has published." })
  async publications(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { viewer }: Context,
    @Arg("draftId", () => ID, { nullable: true, description: "Only what came from one draft." })
    draftId: string | null = null,
  ): Promise<PublicationConnection> {
    const { organizationId } = requireAuthor(viewer, "read");
    const rows = await findPublications(this.workspace, organizationId, {
      draftId: uuid.safeParse(draftId).success ? draftId : null,
      after: decodeCursor(uuid, after),
      limit: first + 1,
    });
    return toConnection(rows, first, {
      key: ({ id }) => id,
      node: (row) => toPublication(viewer, row, this.batches),
    });
  }

  @Authorized()
  @Query(() => [PublishedDraft], {
    description: "The drafts of which peers can read a publication; at most 500.",
  })
  async publishedDrafts(@Ctx() { viewer }: Context): Promise<PublishedDraft[]> {
    const { organizationId } = requireAuthor(viewer, "read");
    return findPublishedDrafts(this.workspace, organizationId);
  }

  @Authorized()
  @Query(() => [AwaitedConfirmation], {
    description: "The drafts that one person has confirmed and that wait for another; at most 50.",
  })
  async awaitedConfirmations(@Ctx() { viewer }: Context): Promise<AwaitedConfirmation[]> {
    const { organizationId, personId } = requireAuthor(viewer, "read");
    const awaited = await inOrganization(this.workspace, organizationId, (manager) =>
      findAwaited(manager, organizationId, quarterOf(new Date())),
    );
    return awaited.map((one) => ({ draftId: one.draftId, byViewer: one.personId === personId }));
  }

  @Authorized()
  @Mutation(() => DecideFindingsResult, { description: "Keeps decisions about what was marked in a draft." })
  async decideFindings(
    @Arg("input", () => DecideFindingsInput) input: DecideFindingsInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof DecideFindingsResult> {
    const author = requireAuthor(viewer, "write");
    const review = await decideFindings(this.workspace, author, input);
    if (!review) return notFound();
    return Object.assign(new FindingsDecided(), {
      draftReview: toDraftReview(viewer, review, this.batches),
    });
  }

  @Authorized()
  @Mutation(() => ConfirmPublicationResult, {
    description:
      "Publishes exactly the text that the author saw. Confirming it again gives the same publication.",
  })
  async confirmPublication(
    @Arg("input", () => ConfirmPublicationInput) input: ConfirmPublicationInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof ConfirmPublicationResult> {
    const result = await confirmPublication(this.workspace, requireAuthor(viewer, "publish"), input);
    if (!result.ok) return problemOf(result);
    return Object.assign(new PublicationConfirmed(), {
      publication: toPublication(viewer, result.publication, this.batches),
    });
  }

  @Authorized()
  @Mutation(() => RetractPublicationResult, {
    description: "Takes something published back, with the earlier versions it replaced.",
  })
  async retractPublication(
    @Arg("input", () => RetractPublicationInput) { publicationId, manner }: RetractPublicationInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof RetractPublicationResult> {
    const { organizationId } = requireAuthor(viewer, "retract");
    const publication = await retractPublication(this.workspace, organizationId, publicationId, manner);
    if (!publication) return notFound();
    return Object.assign(new PublicationRetracted(), {
      publication: toPublication(viewer, publication, this.batches),
    });
  }
}

function notFound(): PublicationNotFound {
  return Object.assign(new PublicationNotFound(), {
    code: "publish.not-found",
    message: "There is no such draft or publication.",
  });
}

function problemOf(result: ConfirmResult & { ok: false }): typeof ConfirmPublicationResult {
  switch (result.problem) {
    case "not-found":
      return notFound();
    case "checklist-open":
      return Object.assign(new ChecklistOpen(), {
        code: "publish.checklist-open",
        message: "Please confirm every line of the checklist.",
      });
    case "preview-changed":
      return Object.assign(new PreviewChanged(), {
        code: "publish.preview-changed",
        message: "What would be published has changed since you looked. Please look again.",
      });
    case "second-person-needed":
      return Object.assign(new SecondPersonNeeded(), {
        code: "publish.second-person-needed",
        message: "Your confirmation is kept. A colleague has to confirm the same text.",
        alone: result.alone,
      });
    case "not-ready":
      return Object.assign(new PublicationNotReady(), {
        code: "publish.not-ready",
        message: "Something has to be mended before this can be published.",
        problems: result.problems,
      });
  }
}

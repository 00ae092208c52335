import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import { requireMember } from "#server/identity/require-member.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { FeedbackWords } from "./feedback-words.type.ts";
import { findFeedbackWords } from "./find-feedback-words.ts";
import { DecideReportInput, OpenReport, ReportInput } from "./report.type.ts";
import { addReport, decideReport, findOpenReports } from "./reports.ts";

type Context = RequestContext<Viewer>;

const MOST = 100;

/** Takes reports, and lets whoever looks after the network decide about them without learning who reports. */
@Resolver()
export class ReportsResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized()
  @Mutation(() => Boolean, {
    description:
      "Reports a post, a conversation of yours or a line of a circle of yours; you are told when it was looked at. False where you have nothing like that before you, or have reported too much in a day.",
  })
  report(@Arg("input", () => ReportInput) input: ReportInput, @Ctx() { viewer }: Context): Promise<boolean> {
    const { organizationId, personId } = requireMember(viewer);
    return addReport(this.workspace, { organizationId, personId }, input);
  }

  @Authorized("operate")
  @Query(() => [OpenReport], {
    description: `The reports that wait for a decision, the first first; at most ${MOST}.`,
  })
  async openReports(@Ctx() { viewer }: Context): Promise<OpenReport[]> {
    const rows = await findOpenReports(this.workspace, viewer!.personId, MOST);
    return rows.map(({ id, subject, publishedId, reason, words, day }) => ({
      id,
      subject,
      publishedId,
      reason,
      words,
      day,
    }));
  }

  @Authorized("operate")
  @Query(() => [FeedbackWords], {
    description: `What people said about talks in quarters that are over, the newest first and within one by chance; at most ${MOST}.`,
  })
  async feedbackWords(@Ctx() { viewer }: Context): Promise<FeedbackWords[]> {
    const rows = await findFeedbackWords(this.workspace, viewer!.personId, MOST);
    return rows.map(({ quarter, helped, again, words }) => ({ quarter, helped, again, words }));
  }

  @Authorized("operate")
  @Mutation(() => Boolean, {
    description:
      "Does what you decide and tells the reporter that it was looked at. False where it is decided already or cannot be done.",
  })
  decideReport(
    @Arg("input", () => DecideReportInput) input: DecideReportInput,
    @Ctx() { viewer }: Context,
  ): Promise<boolean> {
    return decideReport(this.workspace, viewer!.personId, input);
  }
}

import { Arg, Args, Authorized, ID, Query, Resolver } from "type-graphql";
import { z } from "zod";

import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import { findKeptMail, listKeptMails } from "#server/platform/mail/kept-mails.ts";

import { KeptMail, KeptMailConnection } from "./kept-mail.type.ts";

/** Shows whoever runs a network without a mail server the mails that it would have sent. */
@Resolver()
export class KeptMailsResolver {
  /** Null where mail is sent. */
  constructor(private readonly directory: string | null) {}

  @Authorized("operate")
  @Query(() => KeptMailConnection, {
    nullable: true,
    description: "The mails that were kept; null where mail is sent.",
  })
  async keptMails(
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<KeptMailConnection | null> {
    if (this.directory === null) return null;
    const page = { first, after: decodeCursor(z.string(), after) };
    return toConnection(await listKeptMails(this.directory, page), first, {
      key: ({ id }) => id,
      node: ({ id, keptAt, to, subject, text }) => ({ id, keptAt, to, subject, text }),
    });
  }

  @Authorized("operate")
  @Query(() => KeptMail, { nullable: true, description: "One of them; null where there is none." })
  async keptMail(@Arg("id", () => ID, { description: "The mail." }) id: string): Promise<KeptMail | null> {
    return this.directory === null ? null : findKeptMail(this.directory, id);
  }
}

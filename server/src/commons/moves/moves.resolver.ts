import { LIMITS } from "@rungs/shared/limits";
import { Arg, Authorized, ID, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import { findMoves } from "./find-moves.ts";
import { VersionMove } from "./move.type.ts";

/** Says what newer versions changed, to whoever names the versions that they know; it is not told who follows what. */
@Resolver()
export class MovesResolver {
  constructor(private readonly commons: DataSource) {}

  @Authorized()
  @Query(() => [VersionMove], {
    description: `Where ladders and practices stand now, and what moved since; what nobody can read any more is left out. At most ${LIMITS.pageSize}.`,
  })
  async moves(
    @Arg("lines", () => [ID], { description: `The ids of first versions, at most ${LIMITS.pageSize}.` })
    lines: string[],
    @Arg("seen", () => [ID], {
      nullable: true,
      description: `The versions that were read, of each line at most one, at most ${LIMITS.pageSize}.`,
    })
    seen: string[] | null = null,
    @Arg("since", () => String, {
      nullable: true,
      description:
        "A quarter, such as 2026-Q4: what stood before it, or else came first, counts as read where nothing else does.",
    })
    since: string | null = null,
  ): Promise<VersionMove[]> {
    return findMoves(this.commons, lines.slice(0, LIMITS.pageSize), {
      seen: (seen ?? []).slice(0, LIMITS.pageSize),
      since,
    });
  }
}

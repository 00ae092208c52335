import type { LocalizedText } from "@rungs/shared/ladder";
import type { RankRange } from "@rungs/shared/role";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";

/** A job from which nothing leads on: a role, or the last level of a ladder or of one of its tracks. */
export interface DeadEnd {
  draftId: string;
  /** The level, where it is one of a ladder. */
  levelId: string | null;
  title: LocalizedText;
  rank: Rank | null;
}

/** What is read of a role to tell whether it leads on. */
export interface RoleSteps {
  draftId: string;
  title: LocalizedText;
  roleFamily: RoleFamily | null;
  ranks: RankRange | null;
  leadsOn: boolean;
}

/** What is read of a ladder to tell where it ends: its levels in rank order, and the tracks they stand on. */
export interface LadderSteps {
  draftId: string;
  title: LocalizedText;
  roleFamily: RoleFamily | null;
  trackIds: string[];
  levels: LevelStep[];
}

interface LevelStep {
  id: string;
  trackId: string | null;
  rank: Rank | null;
  title: LocalizedText | null;
}

/**
 * The dead ends among what an organisation writes (product.md K13). A role is one while it names no next step. The
 * last level of a track is one unless a role of the same family, at the same rank, leads on.
 */
export function findDeadEnds(roles: readonly RoleSteps[], ladders: readonly LadderSteps[]): DeadEnd[] {
  return [
    ...roles
      .filter(({ leadsOn }) => !leadsOn)
      .map(({ draftId, title, ranks }) => ({ draftId, levelId: null, title, rank: ranks?.max ?? null })),
    ...ladders.flatMap((ladder) =>
      lastLevels(ladder)
        .filter(({ rank }) => !doesAnyLeadOn(ladder.roleFamily, rank, roles))
        .map(({ id, title, rank }) => ({
          draftId: ladder.draftId,
          levelId: id,
          title: title ?? ladder.title,
          rank,
        })),
    ),
  ];
}

/** The highest level of each track, or of the ladder where it has none; levels stand in rank order. */
function lastLevels({ levels, trackIds }: LadderSteps): LevelStep[] {
  const ends = [null, ...trackIds].flatMap(
    (trackId) => levels.findLast((level) => level.trackId === trackId) ?? [],
  );
  // What stands on no track comes before the tracks, as soon as one of them goes higher.
  const top = Math.max(...ends.map(({ rank }) => rank ?? 0));
  return ends.filter(({ trackId, rank }) => trackId !== null || (rank ?? 0) >= top);
}

function doesAnyLeadOn(
  roleFamily: RoleFamily | null,
  rank: Rank | null,
  roles: readonly RoleSteps[],
): boolean {
  return roles.some(
    (role) =>
      role.roleFamily !== null &&
      role.roleFamily === roleFamily &&
      role.leadsOn &&
      role.ranks !== null &&
      rank !== null &&
      role.ranks.min <= rank &&
      rank <= role.ranks.max,
  );
}

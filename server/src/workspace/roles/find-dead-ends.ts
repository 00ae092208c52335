import type { Ladder, Level, LocalizedText } from "@rungs/shared/ladder";
import type { Role } from "@rungs/shared/role";
import type { Rank } from "@rungs/shared/vocabulary/ladder";

/** A job from which nothing leads on: a role, or the last level of a ladder or of one of its tracks. */
export interface DeadEnd {
  draftId: string;
  /** The level, where it is one of a ladder. */
  levelId: string | null;
  title: LocalizedText;
  rank: Rank | null;
}

interface Drafted<Content> {
  id: string;
  content: Content;
}

/**
 * The dead ends among what an organisation writes (product.md K13). A role is one while it names no next step. The
 * last level of a track is one unless a role of the same family, at the same rank, leads on.
 */
export function findDeadEnds(
  roles: readonly Drafted<Role>[],
  ladders: readonly Drafted<Ladder>[],
): DeadEnd[] {
  return [
    ...roles
      .filter(({ content }) => content.nextSteps.length === 0)
      .map(({ id, content: { title, ranks } }) => ({
        draftId: id,
        levelId: null,
        title,
        rank: ranks?.max ?? null,
      })),
    ...ladders.flatMap(({ id, content }) =>
      lastLevels(content)
        .filter(({ rank }) => !leadsOn(content.roleFamily, rank, roles))
        .map((level) => ({
          draftId: id,
          levelId: level.id,
          title: level.externalTitles[0] ?? content.title,
          rank: level.rank,
        })),
    ),
  ];
}

/** The highest level of each track, or of the ladder where it has none; levels stand in rank order. */
function lastLevels({ levels, tracks }: Ladder): Level[] {
  const ends = [null, ...tracks.map(({ id }) => id)].flatMap(
    (trackId) => levels.findLast((level) => level.trackId === trackId) ?? [],
  );
  // What stands on no track comes before the tracks, as soon as one of them goes higher.
  const top = Math.max(...ends.map(({ rank }) => rank ?? 0));
  return ends.filter(({ trackId, rank }) => trackId !== null || (rank ?? 0) >= top);
}

function leadsOn(
  roleFamily: Ladder["roleFamily"],
  rank: Rank | null,
  roles: readonly Drafted<Role>[],
): boolean {
  return roles.some(
    ({ content }) =>
      content.roleFamily !== null &&
      content.roleFamily === roleFamily &&
      content.nextSteps.length > 0 &&
      content.ranks !== null &&
      rank !== null &&
      content.ranks.min <= rank &&
      rank <= content.ranks.max,
  );
}

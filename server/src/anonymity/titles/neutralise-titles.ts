import type { Ladder, Level, LocalizedText, Track } from "@rungs/shared/ladder";

import type { ReplacedTitle } from "../kinds/kind-rules.ts";
import { canonicalTrackName } from "./canonical-title.ts";
import { isNeutralTitle, isNeutralTrackName } from "./is-neutral-title.ts";
import { publishableTitle } from "./publishable-title.ts";
import { titleKey } from "./title-key.ts";

/** The keys of a ladder's titles and track names that are shown only if enough units use them. */
export function rareTitleKeys({ levels, tracks }: Pick<Ladder, "levels" | "tracks">): string[] {
  const titles = levels
    .flatMap(({ externalTitles }) => externalTitles.flat())
    .filter(({ value }) => !isNeutralTitle(value));
  const names = tracks.flatMap(({ name }) => name).filter(({ value }) => !isNeutralTrackName(value));
  return [...new Set([...titles, ...names].map(({ value }) => titleKey(value)))];
}

/** Puts neutral titles and track names in the place of rare ones, before anything else is asked about their words. */
export function neutraliseTitles(
  ladder: Ladder,
  popular: ReadonlySet<string>,
): { content: Ladder; replaced: ReplacedTitle[] } {
  const replaced: ReplacedTitle[] = [];
  const rewrite = (
    place: Pick<ReplacedTitle, "section" | "id" | "index">,
    text: LocalizedText,
    toNeutral: (title: LocalizedText[number]) => string,
  ) =>
    text.map((title) => {
      const { language, value: from } = title;
      const to = toNeutral(title);
      if (to !== from) replaced.push({ ...place, language, from, to });
      return { language, value: to };
    });
  const neutral: Ladder = {
    ...ladder,
    levels: ladder.levels.map((level) => ({
      ...level,
      externalTitles: level.externalTitles.map((title, index) =>
        rewrite({ section: "LEVEL_TITLE", id: level.id, index }, title, (one) =>
          levelTitle(ladder, level, one, popular),
        ),
      ),
    })),
    tracks: ladder.tracks.map((track) => ({
      ...track,
      name: rewrite({ section: "TRACK_NAME", id: track.id, index: 0 }, track.name, (one) =>
        trackName(track, one, popular),
      ),
    })),
  };
  return { content: neutral, replaced };
}

/** Of two titles of a level that became one, lets one stay. */
export function distinctTitles(ladder: Ladder): Ladder {
  return {
    ...ladder,
    levels: ladder.levels.map((level) => ({ ...level, externalTitles: distinct(level.externalTitles) })),
  };
}

function levelTitle(
  { roleFamily, tracks }: Ladder,
  { rank, trackId }: Level,
  title: LocalizedText[number],
  popular: ReadonlySet<string>,
): string {
  // Without role and rank nothing is published, so there is nothing to call it by yet.
  if (roleFamily === null || rank === null) return title.value;
  const isManagement =
    tracks.find(({ id }) => id === trackId)?.kind === "MANAGEMENT" || /manag|经理|主管/i.test(title.value);
  return publishableTitle(title, { roleFamily, rank, isManagement, popular });
}

function trackName(
  { kind }: Track,
  { language, value }: LocalizedText[number],
  popular: ReadonlySet<string>,
): string {
  return isNeutralTrackName(value) || popular.has(titleKey(value))
    ? value
    : canonicalTrackName(kind, language);
}

function distinct(titles: readonly LocalizedText[]): LocalizedText[] {
  const seen = new Set<string>();
  return titles.filter((title) => {
    const key = JSON.stringify(title);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

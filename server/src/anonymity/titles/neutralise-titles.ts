import type { Ladder, Level, LocalizedText, Track } from "@rungs/shared/ladder";

import type { PassageSection } from "../redaction/ladder-texts.ts";
import type { LadderRedaction, Passage } from "../redaction/redact-ladder.ts";
import { visibleText } from "../redaction/visible-text.ts";
import { canonicalTrackName } from "./canonical-title.ts";
import { isNeutralTitle, isNeutralTrackName } from "./is-neutral-title.ts";
import { publishableTitle } from "./publishable-title.ts";
import { titleKey } from "./title-key.ts";

/** A title or track name that peers read in other words, because too few units use the author's. */
export interface ReplacedTitle {
  section: PassageSection;
  /** The level or the track. */
  id: string;
  /** The place of the title among the titles of its level. */
  index: number;
  language: string;
  from: string;
  to: string;
}

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
): { ladder: Ladder; replaced: ReplacedTitle[] } {
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
  return { ladder: neutral, replaced };
}

/** Shows the author's own titles beside the neutral ones; of two titles of a level that became one, one stays. */
export function withReplacedTitles(
  redaction: LadderRedaction,
  replaced: readonly ReplacedTitle[],
): LadderRedaction {
  if (replaced.length === 0) return redaction;
  return {
    ...redaction,
    redacted: {
      ...redaction.redacted,
      levels: redaction.redacted.levels.map((level) => ({
        ...level,
        externalTitles: distinct(level.externalTitles),
      })),
    },
    passages: redaction.passages.map((passage) => withOriginal(passage, replaced)),
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

function withOriginal(passage: Passage, replaced: readonly ReplacedTitle[]): Passage {
  const { section, id, index, language } = passage.path;
  const title = replaced.find(
    (one) => one.section === section && one.id === id && one.index === index && one.language === language,
  );
  if (title === undefined) return passage;
  const before = visibleText(title.from);
  return { ...passage, before, segments: [{ text: before, findingKey: null }], changed: true };
}

import type { LocalizedText } from "@rungs/shared/ladder";
import type { PublishedLadder } from "@rungs/shared/published-ladder";
import type { PublishedPractice } from "@rungs/shared/published-practice";
import type { MovedPartName } from "@rungs/shared/vocabulary/follow";

/** What a newer version says in one part and the older one did not, and the other way round; each line as it stands. */
export interface MovedPart {
  part: MovedPartName;
  /** The title of the level it belongs to; null for what belongs to none. */
  level: LocalizedText | null;
  added: LocalizedText[];
  removed: LocalizedText[];
}

/**
 * What moved from one version of a ladder to the next, in reading order: a line that stands in both is never told, and
 * every other is told once, at the newer title of its level. A level is the same one where a title stays, or else where
 * its rank does.
 */
export function ladderMoves(before: PublishedLadder, after: PublishedLadder): MovedPart[] {
  const titleOf = (level: PublishedLadder["levels"][number]) => level.titles[0] ?? [];
  const pairs = pairLevels(before, after);
  const linesAt = (ladder: PublishedLadder, ordinal: number | null) =>
    ladder.expectations.filter(({ level }) => level === ordinal).map(({ text }) => text);
  const gone = before.levels.filter(({ ordinal }) => !pairs.some((pair) => pair.before === ordinal));
  return [
    moved("TITLE", null, [before.title], [after.title]),
    moved("LEVELS", null, before.levels.map(titleOf), after.levels.map(titleOf)),
    moved("DIMENSIONS", null, names(before), names(after)),
    moved("EXPECTATIONS", null, linesAt(before, null), linesAt(after, null)),
    ...pairs.map((pair) => {
      const level = after.levels.find(({ ordinal }) => ordinal === pair.after);
      return moved(
        "EXPECTATIONS",
        level ? titleOf(level) : null,
        pair.before === null ? [] : linesAt(before, pair.before),
        linesAt(after, pair.after),
      );
    }),
    ...gone.map((level) => moved("EXPECTATIONS", titleOf(level), linesAt(before, level.ordinal), [])),
    moved("CONDITIONS", null, before.conditions, after.conditions),
    moved("OVERVIEW", null, overviewOf(before), overviewOf(after)),
  ].filter(hasMoved);
}

/** What moved from one version of an account to the next, in reading order. */
export function practiceMoves(before: PublishedPractice, after: PublishedPractice): MovedPart[] {
  const text = (one: LocalizedText | null) => (one ? [one] : []);
  return [
    moved("TITLE", null, [before.title], [after.title]),
    moved("PROBLEM", null, [before.problem], [after.problem]),
    moved("CONTEXT", null, text(before.context), text(after.context)),
    moved("DONE", null, [before.done], [after.done]),
    moved("OUTCOME", null, text(before.outcome), text(after.outcome)),
    moved("DIFFERENTLY", null, text(before.differently), text(after.differently)),
  ].filter(hasMoved);
}

const names = ({ dimensions }: PublishedLadder) => dimensions.map(({ name }) => name);
const overviewOf = ({ mission, overview }: PublishedLadder) => [...(mission ? [mission] : []), ...overview];
const hasMoved = ({ added, removed }: MovedPart) => added.length + removed.length > 0;

function moved(
  part: MovedPartName,
  level: LocalizedText | null,
  before: readonly LocalizedText[],
  after: readonly LocalizedText[],
): MovedPart {
  return { part, level, added: without(after, before), removed: without(before, after) };
}

/** The texts of one list that the other has no equal of, each as often as it is missing there. */
function without(texts: readonly LocalizedText[], others: readonly LocalizedText[]): LocalizedText[] {
  const left = others.map(keyOf);
  return texts.filter((text) => {
    const place = left.indexOf(keyOf(text));
    if (place < 0) return true;
    left.splice(place, 1);
    return false;
  });
}

// The same words in another order of languages are the same words.
const keyOf = (text: LocalizedText) =>
  JSON.stringify(text.map(({ language, value }) => [language, value.trim()]).sort());

function pairLevels(before: PublishedLadder, after: PublishedLadder) {
  const taken = new Set<number>();
  const take = (found: PublishedLadder["levels"][number] | undefined) => {
    if (found) taken.add(found.ordinal);
    return found?.ordinal ?? null;
  };
  const free = () => before.levels.filter(({ ordinal }) => !taken.has(ordinal));
  const named = after.levels.map((level) => {
    const titles = new Set(level.titles.map(keyOf));
    return {
      after: level.ordinal,
      rank: level.rank,
      before: take(free().find((one) => one.titles.some((title) => titles.has(keyOf(title))))),
    };
  });
  return named.map((pair) => ({
    after: pair.after,
    before: pair.before ?? take(free().find(({ rank }) => rank === pair.rank)),
  }));
}

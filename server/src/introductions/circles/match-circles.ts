import type { BoardTopic } from "@rungs/shared/vocabulary/post";

/** How few and how many sit in one circle. */
export const CIRCLE_SEATS = { min: 5, max: 8 } as const;

/** A wish as matching knows it: of its organisation only that it is another's or the same. */
export interface WaitingWish {
  id: string;
  /** The same for wishes of one organisation, and for no others. */
  office: number;
  /** Days or any other count that grows with age are fine: only the order counts, the longest waiting first. */
  place: number;
  topics: readonly BoardTopic[];
  languages: readonly string[];
  /** The wishes of people with whom this one never sits, whoever of the two said so. */
  apartFrom: readonly string[];
}

/** Wishes that sit down together, over what and in which language. */
export interface MatchedCircle {
  topic: BoardTopic;
  language: string;
  wishIds: string[];
}

/**
 * Makes circles of five to eight out of wishes: they share a topic and a language, no two are of one organisation, and
 * nobody sits with whom they are kept apart from. It gives the same circles in whatever order the wishes come. Who has
 * waited longest is served first: nobody waits whose place in a circle somebody younger took, and as far as nobody is
 * kept apart, no five who wait could have been a circle.
 */
export function matchCircles(wishes: readonly WaitingWish[]): MatchedCircle[] {
  const waiting = wishes.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
  const seated = new Set<string>();
  const circles: MatchedCircle[] = [];
  for (const wish of waiting) {
    // So many can share a topic that their oldest wish begins more than one circle.
    if (seated.has(wish.id)) continue;
    const circle = circleAround(
      wish,
      waiting.filter(({ id }) => !seated.has(id)),
    );
    if (!circle) continue;
    circles.push(circle);
    for (const id of circle.wishIds) seated.add(id);
  }
  return circles;
}

/** The largest circle that one wish can be in, of its own topics and languages the first; null where that is none. */
function circleAround(wish: WaitingWish, waiting: readonly WaitingWish[]): MatchedCircle | null {
  let best: { topic: BoardTopic; language: string; company: WaitingWish[] } | null = null;
  for (const topic of wish.topics) {
    for (const language of wish.languages) {
      const company = companyOf(wish, waiting, topic, language);
      if (company.length > (best?.company.length ?? CIRCLE_SEATS.min - 1))
        best = { topic, language, company };
    }
  }
  if (!best) return null;
  const { topic, language, company } = best;
  return { topic, language, wishIds: company.slice(0, sizeOf(company.length)).map(({ id }) => id) };
}

/** Everybody who could sit with one wish, it first and then the oldest, one of each organisation. */
function companyOf(
  wish: WaitingWish,
  waiting: readonly WaitingWish[],
  topic: BoardTopic,
  language: string,
): WaitingWish[] {
  const company = [wish];
  for (const other of waiting) {
    if (!other.topics.includes(topic) || !other.languages.includes(language)) continue;
    if (company.every((one) => maySit(one, other))) company.push(other);
  }
  return company;
}

function maySit(one: WaitingWish, other: WaitingWish): boolean {
  return (
    one.office !== other.office && !one.apartFrom.includes(other.id) && !other.apartFrom.includes(one.id)
  );
}

/** How many of so many sit down, so that those who stay are enough for circles of their own. */
function sizeOf(company: number): number {
  if (company < 2 * CIRCLE_SEATS.min) return Math.min(company, CIRCLE_SEATS.max);
  return Math.ceil(company / Math.ceil(company / CIRCLE_SEATS.max));
}

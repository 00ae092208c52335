import { SEARCH_CHARACTERS, type SearchFilterValues } from "@rungs/shared/inputs/search";
import { countBand } from "@rungs/shared/vocabulary/count-band";
import { ROLE_FAMILIES, type RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { Arg, Args, Authorized, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { matchTitle } from "#server/anonymity/titles/match/match-title.ts";
import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import { UserInputError } from "#server/platform/graphql/user-input-error.ts";

import { countFacets } from "./count-facets.ts";
import { findHits, type HitPlace } from "./find-hits.ts";
import { type ReadHit, readHits } from "./read-hits.ts";
import { type QueryWord, readQuery } from "./read-query.ts";
import { SearchConnection, SearchFilter, type SearchHit } from "./search.type.ts";
import { everyFind, FOUND_IN, tiersOf } from "./tiers.ts";

const place = z.strictObject({ foundIn: z.enum(FOUND_IN), id: z.uuid() });
/** How sure one must be of what a title names before all of that role is found with it. */
const SURE = 0.8;

@Resolver()
export class SearchResolver {
  private readonly commons: DataSource;
  private mends: Promise<boolean> | null = null;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => SearchConnection, {
    description: "Finds what offices share by its words, in English or Chinese.",
  })
  async search(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Arg("text", () => String, { description: `What to look for; at most ${SEARCH_CHARACTERS} characters.` })
    text: string,
    @Arg("filter", () => SearchFilter, { nullable: true, description: "What the finds are narrowed by." })
    filter: SearchFilter | null = null,
  ): Promise<SearchConnection> {
    if (text.length > SEARCH_CHARACTERS) {
      const message = `At most ${SEARCH_CHARACTERS} characters can be looked for.`;
      throw new UserInputError([{ path: ["text"], code: "too_big", message }]);
    }
    const start = decodeCursor(place, after);
    const mends = await this.canMend();
    const { manager } = this.commons;
    const words = await readQuery(manager, text, { mends });
    const family = familyOf(words, text);
    const tiers = words.length > 0 ? tiersOf(words, family, filter ?? {}) : [];
    const hits = await findHits(manager, tiers, { after: start, limit: first + 1 });
    const shown = await readHits(
      manager,
      hits.slice(0, first).map(({ id }) => id),
      words,
    );
    const toQuery = (narrowed: SearchFilterValues) => everyFind(words, family, narrowed);
    const { count, facets } =
      words.length > 0 ? await countFacets(manager, filter ?? {}, toQuery) : { count: 0, facets: [] };
    const { edges, pageInfo } = toConnection(hits, first, {
      key: (hit) => hit,
      node: (hit) => shown.find(({ id }) => id === hit.id),
    });
    return {
      edges: edges.flatMap(({ cursor, node }, index) =>
        node ? [{ cursor, node: toHit(node, hits[index]!) }] : [],
      ),
      pageInfo,
      countBand: countBand(count),
      facets: facets.map((one) => ({
        filter: one.filter,
        value: one.value,
        countBand: countBand(one.count),
        isAtLeast: one.isAtLeast,
      })),
      roleFamily: family,
      takenFor: words.some(({ takenFor }) => takenFor.length > 0) ? taken(words) : null,
      unknownWords: words.flatMap(({ word, isKnown, takenFor }) =>
        isKnown || takenFor.length > 0 ? [] : [word],
      ),
    };
  }

  /** Whether this database can find the word that a misspelled one was meant to be; asked once. */
  private canMend(): Promise<boolean> {
    this.mends ??= this.commons
      .query<{ mends: boolean }[]>(
        "SELECT coalesce(has_function_privilege(to_regprocedure('similarity(text,text)'), 'EXECUTE'), false) AS mends",
      )
      .then(([row]) => row?.mends ?? false);
    return this.mends;
  }
}

/** The role that the words are a title of. */
function familyOf(words: readonly QueryWord[], text: string): RoleFamily | null {
  const isMended = words.some(({ takenFor }) => takenFor.length > 0);
  const { family, confidence } = matchTitle(isMended ? taken(words) : text);
  return family && family !== "OTHER" && confidence >= SURE ? family : null;
}

function taken(words: readonly QueryWord[]): string {
  return words.map(({ word, takenFor }) => takenFor[0] ?? word).join(" ");
}

/** What a page shows of a find, field by field. */
function toHit(hit: ReadHit, { foundIn }: HitPlace): SearchHit {
  return {
    id: hit.id,
    kind: hit.kind,
    title: hit.title,
    excerpt: hit.excerpt,
    foundIn,
    roleFamilies: ROLE_FAMILIES.filter((family) => hit.filters.includes(`roleFamily=${family}`)),
    language: hit.language,
    quarter: hit.quarter,
    face: hit.face,
  };
}

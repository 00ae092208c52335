import { LIMITS } from "@rungs/shared/limits";
import { placementsAsOf, yearOf, yearsOfChange } from "@rungs/shared/placement-history";
import { publishedOffice } from "@rungs/shared/published-office";
import { Arg, Args, Authorized, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { DataSource } from "typeorm";

import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import { UserInputError } from "#server/platform/graphql/user-input-error.ts";

import { findDocuments, findSnapshots } from "../find-snapshots.ts";
import { readPage } from "../read-page.ts";
import { compareOffices } from "./compare-offices.ts";
import { findLaddersByNeeds, findOfficesByNeeds } from "./find-by-needs.ts";
import { listedOffices } from "./listed-offices.ts";
import { NeedsAnswer, NeedsInput } from "./needs-answer.type.ts";
import { OfficeComparison } from "./office-comparison.type.ts";
import { OfficeMovements } from "./office-movements.type.ts";
import { PublishedOfficeCard, PublishedOfficeConnection } from "./published-office-connection.type.ts";
import { PublishedOfficeFilter } from "./published-office-filter.type.ts";
import { PublishedOfficeEntity } from "./published-office.entity.ts";
import { PublishedOffice, PublishedPlacement } from "./published-office.type.ts";
import { toOfficeCard } from "./to-office-card.ts";
import { toOfficeMovements } from "./to-office-movements.ts";

@Resolver(() => PublishedOffice)
export class PublishedOfficesResolver {
  private readonly commons: DataSource;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => PublishedOfficeConnection, { description: "The offices that share their profile." })
  async publishedOffices(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PublishedOfficeFilter, { nullable: true, description: "What to look for." })
    filter: PublishedOfficeFilter | null = null,
  ): Promise<PublishedOfficeConnection> {
    return readPage(listedOffices(this.commons, filter ?? {}), page, toOfficeCard);
  }

  @Authorized()
  @Query(() => PublishedOffice, {
    nullable: true,
    description: "One office in full; null where there is none.",
  })
  async publishedOffice(
    @Arg("id", () => ID, { description: "The profile's id." }) id: string,
  ): Promise<PublishedOffice | null> {
    const [document] = await findDocuments(this.commons, PublishedOfficeEntity, publishedOffice, [id]);
    return document ?? null;
  }

  @Authorized()
  @Query(() => PublishedOfficeCard, {
    nullable: true,
    description: "One office in short; null where there is none.",
  })
  async publishedOfficeCard(
    @Arg("id", () => ID, { description: "The profile's id." }) id: string,
  ): Promise<PublishedOfficeCard | null> {
    const [row] = await findSnapshots(this.commons, PublishedOfficeEntity, [id]);
    return row ? toOfficeCard(row) : null;
  }

  @Authorized()
  @Query(() => OfficeComparison, {
    nullable: true,
    description: "Two to four offices side by side; null where fewer than two of them exist.",
  })
  async officeComparison(
    @Arg("publishedOfficeIds", () => [ID], { description: "Two to four ids, each once." }) ids: string[],
    @Arg("year", () => Int, {
      nullable: true,
      description: "The year at whose end they are compared; each one's own latest where it is not given.",
    })
    year: number | null = null,
  ): Promise<OfficeComparison | null> {
    if (ids.length > LIMITS.compared) {
      throw new UserInputError([
        {
          path: ["publishedOfficeIds"],
          code: "too_big",
          message: `At most ${LIMITS.compared} offices can be compared.`,
        },
      ]);
    }
    const wanted = [...new Set(ids)];
    const [cards, documents] = await Promise.all([
      findSnapshots(this.commons, PublishedOfficeEntity, wanted),
      findDocuments(this.commons, PublishedOfficeEntity, publishedOffice, wanted),
    ]);
    if (cards.length < 2 || cards.length !== documents.length) return null;
    const years = documents.map(({ quarter }) => knownYear(quarter, year));
    return {
      offices: cards.map((row, place) => ({
        card: toOfficeCard(row),
        document: documents[place]!,
        year: years[place]!,
      })),
      rows: compareOffices(documents, years).map((row) => ({
        trait: row.trait,
        function: row.function,
        standing: row.standing,
        cells: row.placements?.map((placement) => ({ placement })) ?? [],
      })),
    };
  }

  @Authorized()
  @Query(() => NeedsAnswer, {
    description: "Offices and ladders that answer the needs of an office, best first, with the reasons.",
  })
  async peersForNeeds(@Arg("input", () => NeedsInput) { needs }: NeedsInput): Promise<NeedsAnswer> {
    const [offices, ladders] = await Promise.all([
      findOfficesByNeeds(this.commons, needs),
      findLaddersByNeeds(this.commons, needs),
    ]);
    return {
      offices: offices.map(({ office, fit, reasons }) => ({ office: toOfficeCard(office), fit, reasons })),
      ladders: ladders.map(({ id, title, roleFamily, fit, reasons }) => ({
        publishedLadderId: id,
        title,
        roleFamily,
        fit,
        reasons,
      })),
    };
  }

  @FieldResolver(() => [PublishedPlacement], {
    description: "Where each function was at the end of a year, in the order of the vocabulary; at most 24.",
  })
  placementsAsOf(
    @Root() { placements, quarter }: PublishedOffice,
    @Arg("year", () => Int, {
      nullable: true,
      description: "The year; that of publication where it is not given.",
    })
    year: number | null = null,
  ): PublishedPlacement[] {
    return placementsAsOf(placements, knownYear(quarter, year));
  }

  @FieldResolver(() => OfficeMovements, { description: "What moved in one year." })
  movements(
    @Root() { placements, quarter }: PublishedOffice,
    @Arg("year", () => Int, {
      nullable: true,
      description: "The year; that of publication where it is not given.",
    })
    year: number | null = null,
  ): OfficeMovements {
    const to = knownYear(quarter, year);
    return toOfficeMovements(placements, to - 1, to);
  }

  @FieldResolver(() => [Int], {
    description: "The years in which a placement begins or ends, latest first; at most 240.",
  })
  yearsOfChange(@Root() { placements }: PublishedOffice): number[] {
    return yearsOfChange(placements);
  }
}

/** The year that is asked for, but none after that of publication: of those nothing is known. */
function knownYear(quarter: string, year: number | null): number {
  const latest = yearOf(quarter);
  return year === null ? latest : Math.min(year, latest);
}

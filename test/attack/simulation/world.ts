import { FACE_ATTRIBUTES } from "@rungs/shared/vocabulary/face-tree";

import type { Atlas, AtlasMember } from "../../../server/src/anonymity/atlas/atlas.ts";
import { chooseCell } from "../../../server/src/anonymity/atlas/choose-cell.ts";
import { findPath } from "../../../server/src/anonymity/atlas/find-path.ts";
import { growAtlas } from "../../../server/src/anonymity/atlas/grow-atlas.ts";
import {
  type FaceStanding,
  isWornOut,
  maySpareOne,
} from "../../../server/src/anonymity/atlas/is-worn-out.ts";
import { labelOf } from "../../../server/src/anonymity/atlas/label-of.ts";
import { valuesOf } from "../../../server/src/anonymity/atlas/values-of.ts";
import { inventOffice, type Population } from "../../../server/src/testing/invent-office.ts";
import { seededRandom, type SeededRandom } from "../../../server/src/testing/seeded-random.ts";
import { EpochStandings } from "./epoch-standings.ts";
import type { Ladder, Office } from "./office.ts";

/** How the world goes, as chances in a quarter unless it says otherwise. */
const HABITS = {
  join: 0.08,
  leave: 0.03,
  edit: 0.06,
  /** Of those who will ever publish, how many do so next; and how many never will. */
  publish: 0.2,
  neverPublish: 0.12,
  publishAgain: 0.12,
  withdraw: 0.015,
  reveal: 0.01,
  /** Of first publications, how many show less than they might. */
  showLess: 0.1,
  /** Of organisations, how many belong to a parent that is there already, and how many nobody verifies. */
  subsidiary: 0.06,
  unverified: 0.04,
  /** Of joins, how many are too recent to count when the next quarter begins. */
  recent: 0.33,
  /** Of those who leave, how many take their ladder with them. */
  takeAlong: 0.15,
};
type Habits = typeof HABITS;

/** What the private side of the world asks for: who is how large, and how it divides. */
export interface WorldOptions {
  readonly organizations: number;
  readonly seed: number;
  readonly population: Population;
  readonly kSplit: number | undefined;
  /** Other numbers than the product's own, to see what they would do. */
  readonly rules?:
    { readonly firstFace?: number; readonly otherSilent?: number; readonly silentAgain?: number } | undefined;
  /** Whether whoever leaves takes the ladder along, as an attacker may know. */
  readonly leaversTakeAlong: boolean;
  readonly habits?: Partial<Habits> | undefined;
}

const FIRST_YEAR = 2026;
const WITHDRAWALS_TOGETHER = 3;
const WITHDRAWAL_PATIENCE = 2;

/** A network of invented offices over the quarters, behind the real Atlas. Counts, never a clock or a real name. */
export class World {
  readonly offices: Office[] = [];
  readonly reveals: { epoch: number; organization: string }[] = [];
  /** Why publications did not come about. */
  readonly refused = { closed: 0, silent: 0, wornOut: 0, reveal: 0 };
  readonly #options: WorldOptions;
  readonly #habits: Habits;
  readonly #random: SeededRandom;
  readonly #byId = new Map<string, Office>();
  readonly #faced = new Set<string>();
  readonly #revealed = new Set<string>();
  #epoch = 0;
  #atlas: Atlas | null = null;
  #members: AtlasMember[] = [];

  constructor(options: WorldOptions) {
    this.#options = options;
    this.#habits = { ...HABITS, ...options.habits };
    this.#random = seededRandom(options.seed);
    for (let index = 0; index < options.organizations; index++) this.#join(1);
  }

  get atlas(): Atlas {
    if (!this.#atlas) throw new Error("No quarter has begun.");
    return this.#atlas;
  }

  /** The quarter of an epoch, such as `2026-Q1` for the first. */
  quarterOf(epoch: number): string {
    return `${FIRST_YEAR + Math.floor((epoch - 1) / 4)}-Q${((epoch - 1) % 4) + 1}`;
  }

  /** Lets a quarter go by; answers how many milliseconds its job took. */
  passQuarter(): number {
    this.#epoch += 1;
    if (this.#epoch > 1) this.#joinAndEdit();
    const began = performance.now();
    const standings = this.#runEpochJob();
    const took = performance.now() - began;
    this.#leave(standings);
    this.#publish(standings);
    this.#reveal(standings);
    this.#withdraw();
    return took;
  }

  /** The ladders that are listed now, with the offices behind them. */
  listed(): { office: Office; ladder: Ladder }[] {
    return this.offices.flatMap((office) =>
      office.ladder && !office.ladder.withdrawn?.done ? [{ office, ladder: office.ladder }] : [],
    );
  }

  #joinAndEdit(): void {
    const present = this.offices.filter(({ left }) => left === null);
    for (let left = Math.round(present.length * this.#habits.join); left > 0; left--) this.#join(this.#epoch);
    for (const office of present) {
      if (this.#chance(this.#habits.edit)) {
        const one = FACE_ATTRIBUTES[Math.floor(this.#random() * FACE_ATTRIBUTES.length)]!;
        const key = one === "officeAge" ? "officeFoundedYear" : one;
        office.attributes = { ...office.attributes, [key]: this.#inventAttributes()[key] };
      }
      if (office.verifiedFrom === null && this.#chance(0.2)) {
        office.verifiedFrom = this.#epoch;
        office.countsFrom = this.#epoch + 1;
      }
    }
  }

  #join(epoch: number): void {
    const isVerified = !this.#chance(this.#habits.unverified);
    const parent = this.#chance(this.#habits.subsidiary)
      ? this.offices[this.#below(this.offices.length)]
      : undefined;
    const id = `organization-${String(this.offices.length + 1).padStart(5, "0")}`;
    const isRecent = this.#chance(this.#habits.recent) && epoch > 1;
    const office: Office = {
      id,
      unit: parent?.unit ?? id,
      attributes: this.#inventAttributes(),
      history: [],
      verifiedFrom: isVerified ? epoch : null,
      countsFrom: isVerified ? epoch + Number(isRecent) : null,
      left: null,
      eager: this.#chance(this.#habits.neverPublish) ? 0 : this.#habits.publish * 2 * this.#random(),
      keepsAfterLeaving: !this.#options.leaversTakeAlong && !this.#chance(this.#habits.takeAlong),
      ladder: null,
    };
    this.offices.push(office);
    this.#byId.set(id, office);
  }

  /** What the product's epoch job does with its tables: count the members, divide, and say who could be where. */
  #runEpochJob(): EpochStandings {
    const quarter = this.quarterOf(this.#epoch);
    this.#members = [];
    for (const office of this.offices) {
      if (office.left !== null) continue;
      if (office.history.at(-1)?.attributes !== office.attributes || this.#epoch % 4 === 1) {
        office.history.push({ since: this.#epoch, attributes: office.attributes });
      }
      if (office.countsFrom === null || office.countsFrom > this.#epoch) continue;
      const values = valuesOf(office.attributes, quarter);
      this.#members.push({ organizationId: office.id, unit: office.unit, values });
    }
    const { kSplit } = this.#options;
    this.#atlas = growAtlas(this.#atlas, this.#members, kSplit === undefined ? {} : { size: kSplit });
    return new EpochStandings(this.#atlas, this.#members, {
      isMember: (organization) => this.#isMember(organization),
      isRevealed: (unit) => this.#revealed.has(unit),
      hasFace: (unit) => this.#faced.has(unit),
    });
  }

  #leave(standings: EpochStandings): void {
    for (const office of this.offices) {
      if (this.#epoch === 1 || office.left !== null || !this.#chance(this.#habits.leave)) continue;
      office.left = this.#epoch;
      if (!office.keepsAfterLeaving) this.#askBack(office);
      standings.refresh(office.unit);
    }
  }

  #publish(standings: EpochStandings): void {
    const { cells } = this.atlas;
    const units = cells[0]!.members;
    for (const office of shuffled(this.offices, this.#random)) {
      if (office.left !== null || office.verifiedFrom === null || office.verifiedFrom > this.#epoch) continue;
      if (office.ladder) {
        if (!office.ladder.withdrawn && this.#chance(this.#habits.publishAgain)) this.#publishAgain(office);
        continue;
      }
      if (!this.#chance(office.eager)) continue;
      const path = findPath(cells, valuesOf(office.attributes, this.quarterOf(this.#epoch)));
      const chosen = chooseCell(path, standings.of(path, office.unit), units, this.#options.rules);
      if (!chosen.ok) {
        this.refused[chosen.problem === "TOO_FEW_SILENT" ? "silent" : "closed"] += 1;
        continue;
      }
      const showsLess = this.#chance(this.#habits.showLess) ? 1 : 0;
      const cell = path[Math.max(0, path.indexOf(chosen.cell) - showsLess)]!;
      office.ladder = {
        pseudonym: this.#randomId(),
        publishedIn: this.#epoch,
        face: labelOf(cell),
        version: 1,
        candidates: standings.candidatesOf(cell.id),
        withdrawn: null,
      };
      this.#faced.add(office.unit);
      standings.refresh(office.unit);
    }
  }

  #publishAgain({ unit, ladder }: Office): void {
    if (!ladder) return;
    const silentAgain = this.#options.rules?.silentAgain;
    const rules = silentAgain === undefined ? {} : { otherSilent: silentAgain };
    if (isWornOut(this.#standingOf(ladder, unit), rules)) this.refused.wornOut += 1;
    else ladder.version += 1;
  }

  /** Who could still be behind the frozen face of a unit. */
  #standingOf({ candidates }: Ladder, author: string): FaceStanding {
    const still = [...candidates]
      .filter(([, organizations]) => organizations.some((id) => this.#isMember(id)))
      .map(([unit]) => unit);
    return {
      present: still.length,
      revealed: still.filter((unit) => this.#revealed.has(unit)).length,
      silentOthers: still.filter((unit) => unit !== author && !this.#faced.has(unit)).length,
    };
  }

  #reveal(standings: EpochStandings): void {
    const listed = this.listed();
    for (const { office } of listed) {
      if (office.left !== null || this.#revealed.has(office.unit) || !this.#chance(this.#habits.reveal))
        continue;
      const othersSuffer = listed.some(
        (other) =>
          other.ladder.candidates.has(office.unit) &&
          !this.#revealed.has(other.office.unit) &&
          !maySpareOne(this.#standingOf(other.ladder, other.office.unit)),
      );
      if (othersSuffer) {
        this.refused.reveal += 1;
        continue;
      }
      this.#revealed.add(office.unit);
      this.reveals.push({ epoch: this.#epoch, organization: office.id });
      standings.refresh(office.unit);
    }
  }

  /** Ladders that are asked back go together, so that none is seen to go alone; none waits for ever. */
  #withdraw(): void {
    for (const { office } of this.listed()) if (this.#chance(this.#habits.withdraw)) this.#askBack(office);
    const waiting = this.listed().flatMap(({ ladder }) =>
      ladder.withdrawn && ladder.withdrawn.asked < this.#epoch ? [ladder.withdrawn] : [],
    );
    for (const withdrawal of waiting) {
      const patient = this.#epoch - withdrawal.asked < WITHDRAWAL_PATIENCE;
      if (waiting.length >= WITHDRAWALS_TOGETHER || !patient) withdrawal.done = true;
    }
  }

  #askBack({ ladder }: Office): void {
    if (ladder && !ladder.withdrawn) ladder.withdrawn = { asked: this.#epoch, done: false };
  }

  #isMember(organization: string): boolean {
    return this.#byId.get(organization)?.left === null;
  }

  #inventAttributes(): Office["attributes"] {
    const year = FIRST_YEAR + Math.floor((Math.max(1, this.#epoch) - 1) / 4);
    return inventOffice(this.#random, { population: this.#options.population, year });
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }

  #below(end: number): number {
    return Math.floor(this.#random() * end);
  }

  /** An id of the form of a random one (version 4); random for the seed. */
  #randomId(): string {
    const digits = Array.from({ length: 32 }, () => this.#below(16).toString(16));
    digits[12] = "4";
    digits[16] = "89ab"[this.#below(4)]!;
    return digits.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }
}

function shuffled<T>(items: readonly T[], random: SeededRandom): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other]!, result[index]!];
  }
  return result;
}

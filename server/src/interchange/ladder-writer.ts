import type { Dimension, Expectation, Ladder, Level, LocalizedText } from "@rungs/shared/ladder";
import { LIMITS } from "@rungs/shared/limits";
import type { ExpectationKind, Horizon } from "@rungs/shared/vocabulary/ladder";

import type { ImportProblem, ImportProblemCode, ImportWarning, ImportWarningCode } from "./import-outcome.ts";
import { neutralTitle, readLevelTitle } from "./level-title.ts";
import { collapseSpace, type Loss, type Passage } from "./passage.ts";

/** Warnings kept one by one; the rest is counted. */
const WARNINGS = 200;

const LOSS_WARNINGS: Readonly<Record<Loss, [ImportWarningCode, string]>> = {
  link: ["left-out-link", "A link was left out; its words were kept."],
  image: ["left-out-image", "A picture was left out."],
  html: ["left-out-html", "HTML inside the text was left out."],
};

/** Where an expectation stands and what it says. */
export type NewExpectation = {
  level: Level | null;
  dimension: Dimension | null;
  kind: ExpectationKind;
  horizon?: Horizon | null;
  passage: Passage;
};

/** Collects a ladder while a file is read and keeps every text, name and list inside the limits of the contract. */
export class LadderWriter {
  title: string | null = null;
  readonly overview: LocalizedText[] = [];
  readonly dimensions: Dimension[] = [];
  readonly levels: Level[] = [];
  readonly expectations: Expectation[] = [];
  readonly notExpected: Ladder["notExpected"] = [];
  readonly conditions: Ladder["conditions"] = [];
  readonly #language: string;
  readonly #newId: () => string;
  readonly #warnings: ImportWarning[] = [];
  #warningsBeyond = 0;
  #problem: ImportProblem | null = null;

  constructor(language: string, newId: () => string) {
    this.#language = language;
    this.#newId = newId;
  }

  /** The first limit the file broke; null while it fits. */
  get problem(): ImportProblem | null {
    return this.#problem;
  }

  /** The warnings in the order of the file. */
  get warnings(): ImportWarning[] {
    const sorted = this.#warnings.toSorted((left, right) => lineOf(left) - lineOf(right));
    if (this.#warningsBeyond === 0) return sorted;
    const message = `${this.#warningsBeyond} more places were left out or inferred.`;
    return [...sorted, { code: "more-warnings", line: null, message }];
  }

  warn(code: ImportWarningCode, line: number | null, message: string): void {
    if (this.#warnings.length < WARNINGS) this.#warnings.push({ code, line, message });
    else this.#warningsBeyond += 1;
  }

  addOverview(passage: Passage): void {
    if (this.#isFull(this.overview, LIMITS.overviewParagraphs, "too-many-overview-paragraphs", passage.line))
      return;
    const text = this.#text(passage);
    if (text) this.overview.push(text);
  }

  addCondition(passage: Passage): void {
    if (this.#isFull(this.conditions, LIMITS.conditions, "too-many-conditions", passage.line)) return;
    const text = this.#text(passage);
    if (text) this.conditions.push({ id: this.#newId(), text });
  }

  /** A new level from its heading, such as `TPM4 - Technical Program Manager 4`. */
  addLevel(heading: Passage): Level {
    this.#isFull(this.levels, LIMITS.levels, "too-many-levels", heading.line);
    this.#reportLosses(heading);
    const { code, title } = readLevelTitle(heading.text);
    const level: Level = {
      id: this.#newId(),
      trackId: null,
      code: code === null ? null : this.name({ ...heading, text: code }),
      internalTitle: null,
      grade: null,
      payStep: null,
      externalTitles: [],
      rank: null,
      years: null,
      scope: null,
      summary: null,
      newToOpenSource: null,
    };
    this.levels.push(level);
    if (title !== null) this.setTitle(level, { text: title, line: heading.line });
    return level;
  }

  /** Gives a level its title inside the company and proposes the one peers may see. */
  setTitle(level: Level, title: Passage): void {
    level.internalTitle = this.name(title);
    if (level.internalTitle === null) return;
    level.externalTitles = [[{ language: this.#language, value: neutralTitle(level.internalTitle) }]];
  }

  setSummary(level: Level, passage: Passage): void {
    level.summary = this.#text(passage);
  }

  /** The dimension of that name, made at its first use. */
  dimension(name: Passage): Dimension {
    const value = this.name(name) ?? "…";
    const known = this.dimensions.find((one) => one.name[0]?.value.toLowerCase() === value.toLowerCase());
    if (known) return known;
    const last = this.dimensions.at(-1);
    if (this.#isFull(this.dimensions, LIMITS.dimensions, "too-many-dimensions", name.line) && last)
      return last;
    const dimension = {
      id: this.#newId(),
      name: [{ language: this.#language, value }],
      description: null,
    };
    this.dimensions.push(dimension);
    return dimension;
  }

  addExpectation({ level, dimension, kind, horizon, passage }: NewExpectation): void {
    if (this.#isFull(this.expectations, LIMITS.expectations, "too-many-expectations", passage.line)) return;
    const text = this.#text(passage);
    if (text === null) return;
    this.expectations.push({
      id: this.#newId(),
      levelId: level?.id ?? null,
      dimensionId: dimension?.id ?? null,
      kind,
      horizon: horizon ?? null,
      text,
    });
  }

  /** Notes that a cell was left empty on purpose. */
  addNotExpected(level: Level, dimension: Dimension): void {
    this.notExpected.push({ levelId: level.id, dimensionId: dimension.id });
  }

  /** A text as a name: white space collapsed, cut at the limit with a warning; null when nothing is left. */
  name({ text, line }: Passage): string | null {
    const value = collapseSpace(text);
    if (value === "") return null;
    if (value.length <= LIMITS.nameCharacters) return value;
    this.warn(
      "name-truncated",
      line,
      `A name of ${value.length} characters was cut to ${LIMITS.nameCharacters}.`,
    );
    return cut(value, LIMITS.nameCharacters);
  }

  #text(passage: Passage): LocalizedText | null {
    this.#reportLosses(passage);
    let value = collapseSpace(passage.text);
    if (value === "") return null;
    if (value.length > LIMITS.textCharacters) {
      const message = `A text of ${value.length} characters was cut to ${LIMITS.textCharacters}.`;
      this.warn("text-truncated", passage.line, message);
      value = cut(value, LIMITS.textCharacters);
    }
    return [{ language: this.#language, value }];
  }

  #reportLosses({ losses = [], line }: Passage): void {
    for (const loss of losses) {
      const [code, message] = LOSS_WARNINGS[loss];
      this.warn(code, line, message);
    }
  }

  #isFull(list: readonly unknown[], limit: number, code: ImportProblemCode, line: number): boolean {
    if (list.length < limit) return false;
    const things = code.replace("too-many-", "").replaceAll("-", " ");
    this.#problem ??= {
      code,
      line,
      message: `The file has more than ${limit} ${things}, more than a ladder holds here.`,
    };
    return true;
  }
}

/** Cuts without splitting a character that takes two code units. */
function cut(text: string, characters: number): string {
  return `${text.slice(0, characters - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** What concerns the whole file comes after what concerns a line. */
function lineOf({ line }: ImportWarning): number {
  return line ?? Number.MAX_SAFE_INTEGER;
}

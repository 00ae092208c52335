import { findSpans, redactionContext } from "../../../server/src/anonymity/redaction/find-spans.ts";
import { drawFrom } from "./draw.ts";
import { nameCases } from "./invented-names.ts";
import { type BenignText, demoTexts, publicLadderTexts } from "./ladder-texts.ts";
import { secretCases } from "./own-secrets.ts";
import { shapeCases } from "./private-shapes.ts";

/** One figure, and what it has to be. */
export interface Measured {
  name: string;
  value: number;
  cases: number;
  gate: { atLeast: number } | { atMost: number } | null;
  passed: boolean;
  /** Some of those that went wrong. */
  misses: string[];
}

const NOBODY = redactionContext({ secrets: [], codes: [], internalTitles: [] });
const SHOWN = 12;

/** Measures what the redaction finds and what it marks in vain; the same for the same numbers. */
export function measureRedaction({
  secrets,
  shapes,
  names,
  seed,
}: {
  secrets: number;
  shapes: number;
  names: number;
  seed: number;
}): Measured[] {
  const draw = drawFrom(seed);
  return [
    ...ownSecrets(secrets, seed),
    ...shapesFound(shapeCases(shapes, draw)),
    ...namesTouched(nameCases(names, draw)),
    ...benignFlagged("the demo's ladders", demoTexts()),
    ...benignFlagged("public ladders", publicLadderTexts()),
    milliseconds(),
  ];
}

/** Every spelling is marked; one that is everybody's word too, such as 星云, asks instead of refusing by itself. */
function ownSecrets(count: number, seed: number): Measured[] {
  const unmarked: string[] = [];
  const asking: string[] = [];
  for (const { text, secret, way, start, end } of secretCases(count, drawFrom(seed))) {
    const context = redactionContext({ secrets: [secret], codes: [], internalTitles: [] });
    const spans = findSpans(text, context).filter((span) => span.start < end && start < span.end);
    const told = `${way}: ${secret.value} in ${text}`;
    if (spans.length === 0) unmarked.push(told);
    if (!spans.some(({ category }) => category === "OWN_SECRET")) asking.push(told);
  }
  return [
    measured("own secrets marked, in generated spellings", count, unmarked, { atLeast: 1 }),
    measured("own secrets that refuse by themselves", count, asking, { atLeast: 0.99 }),
  ];
}

function shapesFound(cases: ReturnType<typeof shapeCases>): Measured[] {
  const categories = [...new Set(cases.map(({ category }) => category))];
  return categories.map((category) => {
    const own = cases.filter((one) => one.category === category);
    const misses = own.filter(({ text, start, end }) => {
      const covered = findSpans(text, NOBODY).filter(({ mayKeep }) => !mayKeep);
      // All of it: half an address is still an address.
      const open = [...text].map(
        (_, at) => at >= start && at < end && !covered.some((span) => span.start <= at && at < span.end),
      );
      return open.some((isOpen, at) => isOpen && /[\p{L}\p{N}]/u.test(text[at] ?? ""));
    });
    return measured(
      `${category} in generated notations`,
      own.length,
      misses.map(({ text }) => text),
      { atLeast: 0.995 },
    );
  });
}

function namesTouched(cases: ReturnType<typeof nameCases>): Measured[] {
  return (["en", "zh-Hans"] as const).flatMap((language) =>
    (["PERSON", "ORGANIZATION"] as const).map((kind) => {
      const own = cases.filter((one) => one.language === language && one.kind === kind);
      const misses = own.filter(
        ({ text, start, end }) =>
          !findSpans(text, NOBODY, language).some((span) => span.start < end && start < span.end),
      );
      return measured(
        `${kind} touched, ${language}`,
        own.length,
        misses.map(({ text }) => text),
        {
          atLeast: language === "en" ? 0.98 : 0.9,
        },
      );
    }),
  );
}

/** English by words, Chinese by characters: the share of plain text that asks in vain. */
function benignFlagged(where: string, texts: readonly BenignText[]): Measured[] {
  return (["en", "zh-Hans"] as const).flatMap((language) => {
    const own = texts.filter((text) => text.language === language);
    const unit = language === "en" ? /[\p{L}\p{N}'’]+/gu : /\p{Script=Han}/gu;
    const count = (text: string) => text.match(unit)?.length ?? 0;
    let all = 0;
    let flagged = 0;
    const marked = new Map<string, number>();
    for (const { value } of own) {
      all += count(value);
      for (const { surface } of findSpans(value, NOBODY, language)) {
        flagged += count(surface);
        marked.set(surface, (marked.get(surface) ?? 0) + 1);
      }
    }
    if (all === 0) return [];
    const most = [...marked]
      .toSorted((a, b) => b[1] - a[1])
      .map(([surface, times]) => `${surface} ×${times}`);
    return [
      {
        name: `benign flagged in ${where}, ${language}`,
        value: flagged / all,
        cases: all,
        gate: { atMost: 0.08 },
        passed: flagged / all <= 0.08,
        misses: most.slice(0, SHOWN),
      },
    ];
  });
}

function milliseconds(): Measured {
  const texts = demoTexts();
  const start = performance.now();
  for (const { value, language } of texts) findSpans(value, NOBODY, language);
  const perText = (performance.now() - start) / texts.length;
  // A ladder of the demo has about a hundred texts.
  return {
    name: "milliseconds for 100 texts",
    value: perText * 100,
    cases: texts.length,
    gate: null,
    passed: true,
    misses: [],
  };
}

function measured(
  name: string,
  cases: number,
  misses: readonly string[],
  gate: { atLeast: number },
): Measured {
  const value = cases === 0 ? 0 : 1 - misses.length / cases;
  return { name, value, cases, gate, passed: value >= gate.atLeast, misses: misses.slice(0, SHOWN) };
}

import type { FigureBound } from "@rungs/shared/vocabulary/statistics";

/** A number as it may be shown. */
export interface Figure {
  value: number;
  bound: FigureBound;
}

/** The steps of a scale, with the ends beyond which nothing is told. */
export interface Scale {
  /** The place of a number on the scale; whole numbers are the steps. */
  toSteps: (value: number) => number;
  fromSteps: (steps: number) => number;
  atMost: number;
  atLeast: number;
}

/** A scale of equal steps. */
export function evenScale(step: number, atMost: number, atLeast: number): Scale {
  return { toSteps: (value) => value / step, fromSteps: (steps) => steps * step, atMost, atLeast };
}

/** A scale whose steps are equal ratios, for amounts. */
export function ratioScale(ratio: number, atMost: number, atLeast: number): Scale {
  const width = Math.log(ratio);
  return {
    toSteps: (value) => Math.log(Math.max(value, 1)) / width,
    fromSteps: (steps) => Math.round(Math.exp(steps * width)),
    atMost,
    atLeast,
  };
}

/** The nearest step of a number; halves go up. */
export function nearestStep(value: number, scale: Scale): number {
  return Math.floor(scale.toSteps(value) + 0.5);
}

/** A step as it may be shown, its ends open. */
export function figureAt(steps: number, scale: Scale): Figure {
  const value = scale.fromSteps(steps);
  if (value <= scale.atMost) return { value: scale.atMost, bound: "AT_MOST" };
  if (value >= scale.atLeast) return { value: scale.atLeast, bound: "AT_LEAST" };
  return { value, bound: "ABOUT" };
}

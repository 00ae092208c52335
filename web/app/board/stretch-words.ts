import { blocksByClock, type DayStretch } from "@rungs/shared/shared-hours";
import { HOUR_BLOCKS, type HourBlock } from "@rungs/shared/vocabulary/post";

/** Stretches of a day as a clock shows them, such as `07:00–12:00, 20:00–22:00`. */
export const stretchWords = (stretches: readonly DayStretch[]) =>
  stretches.map(({ from, to }) => `${clockTime(from)}–${clockTime(to)}`).join(", ");

/** When an author can talk, as the document says it. */
export const utcHours = (hours: readonly number[]) =>
  `${stretchWords(blocksByClock(hourBlocks(hours), 0))} UTC`;

/** The blocks of a day among some numbers, in their order. */
export const hourBlocks = (hours: readonly number[]): HourBlock[] =>
  HOUR_BLOCKS.filter((block) => hours.includes(block));

function clockTime(minutes: number): string {
  const part = (value: number) => String(value).padStart(2, "0");
  return `${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}

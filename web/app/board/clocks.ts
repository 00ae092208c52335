/** The clocks that are in use in the world, by the minutes that they are before UTC. */
export const CLOCKS: readonly number[] = [
  -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -120, -60, 0, 60, 120, 180, 210, 240, 270, 300,
  330, 360, 390, 420, 480, 540, 570, 600, 630, 660, 720, 780,
];

/** What a clock is called, such as `UTC+05:30`. */
export function clockName(offset: number): string {
  if (offset === 0) return "UTC";
  const minutes = Math.abs(offset);
  const part = (value: number) => String(value).padStart(2, "0");
  return `UTC${offset < 0 ? "−" : "+"}${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}

/** The clocks as choices of a field. */
export const CLOCK_OPTIONS = CLOCKS.map((offset) => ({ value: String(offset), label: clockName(offset) }));

/** The clock that somebody named; null where it is none of them. */
export const readClock = (said: string | null | undefined): number | null =>
  CLOCKS.find((offset) => String(offset) === said) ?? null;

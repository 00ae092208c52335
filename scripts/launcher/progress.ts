/** Milliseconds between two signs of life: in a terminal, and in a log. */
const HEARTBEAT = { terminal: 200, log: 5_000 };

/** One step that takes a while, shown to whoever waits. */
export interface Step {
  /** Adds how far the step has come, such as "23/45". */
  at(detail: string): void;
}

/** Shows the name of a step and the time it takes while it runs; in a terminal on one line that changes. */
export async function showStep<Result>(name: string, work: (step: Step) => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  const lively = process.stdout.isTTY;
  let detail = "";
  const line = () => `  ${name}… ${detail ? `${detail} ` : ""}${seconds()} s`;

  const timer = setInterval(
    () => (lively ? process.stdout.write(`\r\x1b[2K${line()}`) : console.log(line())),
    lively ? HEARTBEAT.terminal : HEARTBEAT.log,
  );
  const end = (suffix: string) => {
    clearInterval(timer);
    process.stdout.write(`${lively ? "\r\x1b[2K" : ""}${line()}${suffix}\n`);
  };
  try {
    const result = await work({ at: (text) => (detail = text) });
    end("");
    return result;
  } catch (error) {
    end(", not done");
    throw error;
  }
}

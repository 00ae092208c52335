/** Writes one line about a fault for whoever runs the site: what failed, never what a person wrote. */
export function logFault(line: string): void {
  process.stderr.write(`web: ${line}\n`);
}

/** The name, place and message of what was thrown. */
export function describeFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What the log keeps of an error: where it happened and its code, and its message only where that holds no text of a person. */
export interface ErrorDescription {
  type: string;
  message?: string;
  code?: string;
  constraint?: string;
  table?: string;
  at: string[];
}

/** Describes an error for the log without repeating any value that a request or a row held. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  return {
    type: error.name,
    ...(speaksOfCode(error, code) ? { message: error.message } : {}),
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof constraint === "string" ? { constraint } : {}),
    ...(typeof table === "string" ? { table } : {}),
    at: stackFrames(error),
  };
}

// PostgreSQL and most parsers quote the offending value in their message; these kinds name only identifiers.
function speaksOfCode(error: Error, code: unknown): boolean {
  const programming = [TypeError, ReferenceError].some((kind) => error instanceof kind);
  const unknownNameInSql = typeof code === "string" && ["42703", "42P01", "42883", "42501"].includes(code);
  return programming || unknownNameInSql;
}

// The stack begins with the message, and a message of several lines can look like frames.
function stackFrames({ message, stack = "" }: Error): string[] {
  return stack
    .slice(Math.max(0, stack.indexOf(message)) + message.length)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 12);
}

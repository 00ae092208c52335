/** What any program needs of its surroundings; everything else is given by name or not at all. */
const INHERITED = [
  "PATH",
  "HOME",
  "TMPDIR",
  "TEMP",
  "TMP",
  "TZ",
  "LANG",
  "LC_ALL",
  "TERM",
  "NODE_OPTIONS",
  "NODE_EXTRA_CA_CERTS",
  "SystemRoot",
  "USERPROFILE",
];

/** The environment of one process: the surroundings, what it is given, and what it may take of the rest. */
export function environmentOf(
  given: Record<string, string>,
  passedThrough: readonly string[] = [],
): Record<string, string> {
  const inherited = [...INHERITED, ...passedThrough].flatMap((name) => {
    const value = process.env[name];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(inherited), ...given };
}

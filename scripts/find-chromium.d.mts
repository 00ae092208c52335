/** The path of a browser of the Chromium family on this machine: CHROMIUM_PATH, or the first one found; or null. */
export function findChromium(environment?: NodeJS.ProcessEnv): string | null;

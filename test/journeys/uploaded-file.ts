import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SEED = fileURLToPath(new URL("../../../shared/seeds/004_3544e081f46f5dd2.txt", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../server/src/interchange/samples/role-page.md", import.meta.url));

/** The file that the lead uploads, and what stands in it. */
export interface UploadedFile {
  /** What the test says it uploads. */
  name: string;
  path: string;
  /** Lines that differ between Intermediate and Senior, and lines that are the same in both. */
  changes: { changed: string; unchanged: string };
  /** A line that readers will find. */
  line: string;
}

/** The role of the Linux Foundation as it is, or our own page of the same shape where that is not at hand. */
export function uploadedFile(): UploadedFile {
  if (existsSync(SEED)) {
    return {
      name: "the role of the Linux Foundation",
      path: SEED,
      changes: { changed: "3 lines change", unchanged: "9 stay the same" },
      line: "Strong program management skills",
    };
  }
  return {
    name: "our own page in the shape of the Linux Foundation's, which is not at hand",
    path: SAMPLE,
    changes: { changed: "2 lines change", unchanged: "2 stay the same" },
    line: "Good writing skills",
  };
}

import { LADDER_PROBLEMS } from "../generalise.ts";
import { OFFICE_PROBLEMS } from "./office/to-published-office.ts";

/** What keeps a content of any kind from becoming a document. */
export const CONTENT_PROBLEMS = [...LADDER_PROBLEMS, ...OFFICE_PROBLEMS, "TEXT_OUTSIDE_LIMITS"] as const;

/** One of them; `id` names the part of the content it is about, null the whole. */
export interface ContentProblem {
  code: (typeof CONTENT_PROBLEMS)[number];
  id: string | null;
}

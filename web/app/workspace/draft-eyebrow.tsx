import { Link } from "react-router";

import { DraftText } from "./draft-text.tsx";
import type { Draft } from "./draft.operations.ts";
import { draftPath } from "./paths.ts";

/** The way back from a part of a draft to the whole. */
export function DraftEyebrow({ draft }: { draft: Pick<Draft, "id" | "title" | "language"> }) {
  return (
    <Link to={draftPath(draft.id)}>
      <span aria-hidden="true">← </span>
      <DraftText text={draft.title} language={draft.language} />
    </Link>
  );
}

import { useTranslation } from "react-i18next";

import { SideBySide } from "#web/side-by-side/side-by-side.tsx";

import type { NotesWords } from "./notes.operations.ts";
import { RowHead, RowWords } from "./row-words.tsx";
import { rowsBeside } from "./rows-beside.ts";

/** Both copies side by side, the reader's own first. */
export function NotesTable({ copies }: { copies: readonly NotesWords[] }) {
  const { t } = useTranslation();
  return (
    <SideBySide
      label={t("introductions:notes.side.table")}
      sides={copies.map(({ isOwn, title }) => ({
        id: isOwn ? "own" : "other",
        title,
        eyebrow: t(isOwn ? "introductions:notes.side.own" : "introductions:notes.side.other"),
      }))}
      rows={rowsBeside(copies).map(({ key, head, cells }) => ({
        key,
        head: <RowHead {...head} />,
        cells: cells.map((row) => (row ? <RowWords row={row} /> : null)),
      }))}
      nothing={t("introductions:notes.side.nothing")}
    />
  );
}

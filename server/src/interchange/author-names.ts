import type { ImportWarning } from "./import-outcome.ts";

const FIELD =
  /^(?:authors?|by|company|organi[sz]ation|owners?|maintainers?|contacts?|e-?mail|team|creators?|created[ _-]?by|editors?|(?:last[ _-]?)?(?:modified|updated|edited)[ _-]?by|copyright|作者|公司|创建人|修改人|更新人|编辑|邮箱|负责人邮箱)$/i;

/** Whether a field or a column of a file says who wrote it, not what it says. */
export function namesAuthor(field: string): boolean {
  return FIELD.test(field.trim());
}

/** Says that names of a file's authors were left out, and where they belong: among what must never leave. */
export function leftOutAuthor(names: readonly string[], line: number): ImportWarning[] {
  const distinct = [...new Set(names.map((name) => name.trim().slice(0, 80)).filter(Boolean))].slice(0, 5);
  if (distinct.length === 0) return [];
  const quoted = distinct.map((name) => `“${name}”`).join(", ");
  return [
    {
      code: "left-out-author",
      line,
      message: `The file says who wrote it: ${quoted}. That was left out; keep what is your own among your organization's private names.`,
    },
  ];
}

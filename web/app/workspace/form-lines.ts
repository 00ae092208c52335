/** A line in a form; a new one has no id. */
export type FormLine = { id: string | null; text: string };

/** The lines of a list as a form sends them, in their order: `<name>[0].id`, `<name>[0].text`, … */
export function readLines(form: FormData, name: string): FormLine[] {
  const lines: FormLine[] = [];
  for (let index = 0; form.has(`${name}[${index}].text`); index += 1) {
    lines.push({
      id: textField(form, `${name}[${index}].id`) || null,
      text: textField(form, `${name}[${index}].text`),
    });
  }
  return lines;
}

/** The lines without the empty ones at the end that nobody wrote in. */
export function withoutBlankEnd(lines: readonly FormLine[]): FormLine[] {
  const last = lines.findLastIndex(({ id, text }) => id !== null || text.trim() !== "");
  return lines.slice(0, last + 1);
}

/** Takes the empty fields out of a list of plain values: `<name>[0]`, `<name>[1]`, … */
export function dropEmptyValues(form: FormData, name: string): void {
  const values: string[] = [];
  for (let index = 0; form.has(`${name}[${index}]`); index += 1) {
    values.push(textField(form, `${name}[${index}]`));
    form.delete(`${name}[${index}]`);
  }
  values
    .filter((value) => value.trim() !== "")
    .forEach((value, index) => form.set(`${name}[${index}]`, value));
}

/** The form with its list of lines written anew. */
export function setLines(form: FormData, name: string, lines: readonly FormLine[]): void {
  for (const key of [...form.keys()]) if (key.startsWith(`${name}[`)) form.delete(key);
  lines.forEach(({ id, text }, index) => {
    if (id) form.set(`${name}[${index}].id`, id);
    form.set(`${name}[${index}].text`, text);
  });
}

/** What was typed into a field; a file or a missing field is the empty string. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

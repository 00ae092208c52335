/** The colours of a chart by what they are for. */
export interface Palette {
  ink: string;
  muted: string;
  line: string;
  rail: string;
  bar: string;
  possible: string;
  own: string;
  surface: string;
}

/** On a page a chart follows the scheme that the reader chose. */
export const PAGE_PALETTE: Palette = {
  ink: "var(--ink)",
  muted: "var(--ink-muted)",
  line: "var(--line)",
  rail: "var(--surface-sunken)",
  bar: "var(--accent)",
  possible: "var(--accent-soft)",
  own: "var(--signal)",
  surface: "var(--surface-raised)",
};

/** A file that leaves the page carries the light colours of tokens.css with it; a test holds them alike. */
export const FILE_PALETTE: Palette = {
  ink: "#1b2420",
  muted: "#526059",
  line: "#dfdcd1",
  rail: "#f0eee6",
  bar: "#0b6b59",
  possible: "#dff0e9",
  own: "#a84b08",
  surface: "#ffffff",
};

import { createTheme, type MantineColorsTuple } from "@mantine/core";

// Ten steps of the accent for Mantine's own reckoning; what people see comes from tokens.css through mantine.css.
const pine: MantineColorsTuple = [
  "#e6f5f0",
  "#cfe8df",
  "#a2d2c2",
  "#70bba3",
  "#47a88a",
  "#2c9b79",
  "#1a9571",
  "#0b6b59",
  "#07503f",
  "#04392d",
];

/** Our look for Mantine: its sizes and fonts from the tokens, its colours laid over them in mantine.css. */
export const theme = createTheme({
  primaryColor: "pine",
  primaryShade: 7,
  colors: { pine },
  fontFamily: "var(--font)",
  fontFamilyMonospace: "var(--font-mono)",
  headings: { fontFamily: "var(--font)", fontWeight: "680" },
  defaultRadius: "md",
  radius: { sm: "var(--radius-sm)", md: "var(--radius)" },
  fontSizes: { sm: "var(--text-sm)", md: "var(--text-md)" },
  focusRing: "auto",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "md" } },
    Input: { defaultProps: { size: "md" } },
    InputWrapper: { defaultProps: { size: "md" } },
  },
});

import traditional from "opencc-js/dict/TSCharacters";

const SIMPLIFIED = new Map(
  traditional.split("|").map((pair) => {
    const [from = "", to = ""] = pair.split(" ");
    return [from, to] as const;
  }),
);

/** The simplified character for a traditional one, or the character itself: both scripts write the same name. */
export function simplifyHan(character: string): string {
  return SIMPLIFIED.get(character) || character;
}

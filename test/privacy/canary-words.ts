import { randomInt } from "node:crypto";

/** Words that exist nowhere else, each under the name of the private place where it was put. */
export interface CanaryWords {
  /** The word of a place; the same place always gives the same word. */
  at(place: string): string;
  /** The places whose word stands in a text, plainly or encoded. */
  findIn(text: string): string[];
  places(): string[];
}

/** Makes words that pass for an invented name, so that no dictionary knows them and no pattern gives them away. */
export function createCanaryWords(): CanaryWords {
  const words = new Map<string, string>();
  return {
    at(place) {
      const word = words.get(place) ?? inventWord();
      words.set(place, word);
      return word;
    },
    findIn(text) {
      const folded = text.toLowerCase();
      return [...words]
        .filter(([, word]) => folded.includes(word) || encodingsOf(word).some((one) => text.includes(one)))
        .map(([place]) => place);
    },
    places: () => [...words.keys()],
  };
}

function inventWord(): string {
  const pick = (letters: string) => letters[randomInt(letters.length)];
  return Array.from({ length: 6 }, () => `${pick("bdfgklmnprstvz")}${pick("aeiou")}`).join("");
}

/** The word inside of base64 and hexadecimal text, wherever it begins there. */
function encodingsOf(word: string): string[] {
  const spellings = [word, word[0]!.toUpperCase() + word.slice(1)];
  return spellings.flatMap((spelling) => [
    Buffer.from(spelling).toString("hex"),
    // The characters at both ends also hold bits of what stands beside the word.
    ...[0, 1, 2].map((shift) =>
      Buffer.from(`${"x".repeat(shift)}${spelling}`)
        .toString("base64")
        .replaceAll("=", "")
        .slice(shift === 0 ? 0 : shift + 1, -1),
    ),
  ]);
}

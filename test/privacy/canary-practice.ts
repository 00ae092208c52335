import type { Comment } from "@rungs/shared/comment";
import type { Practice } from "@rungs/shared/practice";

import type { CanaryWords } from "./canary-words.ts";

/** An account that names its office, its people and its products in every text that it has. */
export function canaryPractice(words: CanaryWords): Practice {
  const told = (place: string) => tell(words, `practice: ${place}`);
  return {
    title: told("title"),
    language: "en",
    kind: "COUNCIL",
    maturity: "TRYING",
    sinceYear: 2019,
    functions: ["UPSTREAM"],
    problem: told("problem"),
    context: told("context"),
    done: told("done"),
    outcome: told("outcome"),
    differently: told("differently"),
  };
}

/** An answer of the same office under its account, which names as much. */
export function canaryComment(words: CanaryWords, practiceId: string): Comment {
  const text = tell(words, "comment: text");
  return { title: text, language: "en", practiceId, byAuthor: true, pseudonym: null, text };
}

/** A question under an account of another office, which names as much. */
export function canaryQuestion(words: CanaryWords): string {
  return tell(words, "question: text")[0]!.value;
}

/** A text that helps one place of an office to be found, and names everything that must not leave. */
export function tell(words: CanaryWords, place: string) {
  const own = (name: string) => capital(words.at(name));
  const value =
    `Helps ${own(place)} and ${own("organization name")} to share work; ` +
    `${own("person name")} builds ${own("product")} at ${words.at("domain")}.example`;
  return [{ language: "en", value }];
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

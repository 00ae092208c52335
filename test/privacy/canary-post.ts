import type { Post } from "@rungs/shared/post";

import { tell } from "./canary-practice.ts";
import type { CanaryWords } from "./canary-words.ts";

/** A post that names its office, its people and its products in both texts that it has. */
export function canaryPost(words: CanaryWords): Post {
  return {
    title: tell(words, "post: title"),
    language: "en",
    purpose: "MENTOR_OFFER",
    topics: ["HIRING"],
    ranks: null,
    functions: ["UPSTREAM"],
    format: "ONE_OFF",
    languages: ["en"],
    hours: [2, 3],
    utcOffset: 330,
    capacity: 7,
    inReturn: "NOTHING",
    startingUp: false,
    about: tell(words, "post: about"),
  };
}

import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

import { HAN_TRADE_TERMS } from "./han-terms.ts";

/** A word of a Chinese text as the dictionary cuts it, with its part of speech. */
export interface HanWord {
  start: number;
  end: number;
  word: string;
  tag: string;
}

const HAN = /\p{Script=Han}+/gu;

let loaded: Jieba | undefined;

/** Made ready once, and only when the first Chinese text is looked at. */
function segmenter(): Jieba {
  if (loaded === undefined) {
    loaded = Jieba.withDict(dict);
    // A high frequency, so that a term of the trade wins over the words inside it.
    loaded.loadDict(Buffer.from(HAN_TRADE_TERMS.map((term) => `${term} 20000 n`).join("\n")));
  }
  return loaded;
}

/** Cuts the runs of Han characters of a text into words of the dictionary; what it does not hold falls into characters. */
export function segmentHan(text: string): HanWord[] {
  const words: HanWord[] = [];
  for (const run of text.matchAll(HAN)) {
    let at = run.index;
    // Without guessing new words: a guess glues a name to its neighbours, and single characters tell more.
    for (const { word, tag } of segmenter().tag(run[0], false)) {
      words.push({ start: at, end: at + word.length, word, tag });
      at += word.length;
    }
  }
  return words;
}

/** Whether the dictionary holds a Chinese word as a whole, and not as a name. */
export function isOrdinaryHanWord(text: string): boolean {
  const [only, ...others] = segmentHan(text);
  return only !== undefined && others.length === 0 && only.word === text && !isNameTag(only.tag);
}

/** Whether a part of speech is that of a person, a place, an organisation or another name. */
export function isNameTag(tag: string): boolean {
  return /^n[rstz]/.test(tag);
}

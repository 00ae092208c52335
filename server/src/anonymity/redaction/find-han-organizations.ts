import type { Stretch } from "./find-unknown-words.ts";
import { isHanGrammar, isHanTradeTerm } from "./han-terms.ts";
import { type HanWord, isNameTag, segmentHan } from "./segment-han.ts";

const SUFFIX =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|科技|银行|基金会|研究院|研究所|实验室|大学|学院|证券|保险公司)+/gu;
const LONGEST_NAME = 8;
/** Characters and words after which a name may begin: what stands before them belongs to the sentence. */
const BEFORE_A_NAME =
  /^.*(?:[的了在与和或及对为向从于是由并而等把被让给跨将到各该本某此每所该如例这那一、]|我们|他们|其他|包括|加入|整个|不同|任何|一些|许多|多家|其它)/u;
/** What may stand before the suffix and still name nobody. */
const NOBODY =
  /^(?:母|子|分|总|大|小|大型|小型|中型|上市|科技|高新|信息|互联网|软件|开源|商业|外部|内部|合作|伙伴|初创|创业|跨国|国有|民营|同行|竞争|目标|客户|其他|全|现代|前沿|新|开源软件|学术|高等|非营利|技术|数字|金融|我|贵|你|全体|代表|作为|支持|帮助|影响|了解|符合|结合|推动|促进)*$/u;

/** "The whole company", "three companies": what is counted is not named. */
const COUNTED = /(?:全|家|个|目标)$/u;

/** Finds organisations named in Chinese by how their names end, together with the name before the ending. */
export function findHanOrganizations(text: string): Stretch[] {
  return [...text.matchAll(SUFFIX)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    const run = /[\p{Script=Han}A-Za-z0-9·]*$/u.exec(before)?.[0] ?? "";
    const name = endOfName(run.replace(BEFORE_A_NAME, ""), match[0]);
    if (NOBODY.test(name) || COUNTED.test(name)) return [];
    return [{ start: match.index - name.length, end: match.index + match[0].length }];
  });
}

/** The words right before the ending that can be a name: "决定公司" is somebody who decides, and no company. */
function endOfName(run: string, suffix: string): string {
  if (!/\p{Script=Han}$/u.test(run)) return run;
  const words = segmentHan(run);
  let first = words.length;
  while (first > 0 && isNameLike(words[first - 1] as HanWord)) first -= 1;
  const last = words.at(-1) as HanWord;
  if (words.length - first === 1 && last.word.length === 1 && isPlain(suffix) && !isNameTag(last.tag))
    return "";
  // A brand may be an ordinary noun, but what is done or how is not one.
  if (first === words.length && !(isPlain(suffix) && /^(?:v|d|p|c|r|m|f|u|ad|an|vn|t)/.test(last.tag)))
    first -= 1;
  const start = words[first]?.start ?? run.length;
  return run.slice(start);
}

function isNameLike({ word, tag }: HanWord): boolean {
  return !isHanTradeTerm(word) && (isNameTag(tag) || (word.length === 1 && !isHanGrammar(word)));
}

/** Endings that are also everyday words, before which any verb may stand. */
function isPlain(suffix: string): boolean {
  return /^(?:公司|集团|大学|学院|科技|实验室)$/.test(suffix);
}

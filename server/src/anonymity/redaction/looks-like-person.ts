import { isHanTradeTerm, SURNAMES } from "./han-terms.ts";
import type { Stretch } from "./find-unknown-words.ts";

const NAME_PART = /^\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*$/u;
/** Words of organisations and products, behind which nobody looks for a person. */
const NO_PERSON =
  /^(?:Inc|Ltd|LLC|GmbH|Corp|Co|AG|SA|BV|Labs?|Systems?|Technolog(?:y|ies)|Bank|Foundation|Group|Cloud|University|Institute|Software|Solutions|Networks?|Studios?|Holdings?|Partners|Ventures|Capital|Media|Digital|Consulting|Services|Platform|Server|Engine|Suite|Desktop|Conference|Summit|Con)$/;
/** What is done with people, right before their name. */
const WITH_A_PERSON =
  /(?:^|[^\p{L}\p{N}])(?:(?:reports?|reporting|reported|escalates?|escalated|answers?|talks?|speaks?|listens?|introduced) to|asks?|asking|asked|contact|thank|thanks|(?:mentored|coached|led|managed|hired|trained|reviewed|supervised) by|(?<!(?:experienced?|experiment(?:s|ing)?|familiar(?:ity)?|fluen(?:t|cy)|comfortable|proficien(?:t|cy)|skill(?:s|ed)?|knowledge|integrat(?:e|es|ed|ing|ion)|compl(?:y|ies|iant|iance|ying)|compatib(?:le|ility)|deals?|built|written|builds?|deploys?|automat(?:es?|ed|ing|ion)|projects?|tools?|start(?:s|ed)?|ships?) )with) $/iu;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const BEFORE_A_HAN_PERSON = /(?:由|和|与|跟|请|找|向|给|联系|感谢|协助|汇报给|负责人是)$/u;
const AFTER_A_HAN_PERSON =
  /^(?:先生|女士|老师|同学|总|经理|博士|教授|工程师|负责|牵头|主导|带领|和|与|、|汇报|[,.;，。；]|$)/u;

/**
 * Whether unknown words may be what a person is called: two capitalised words or more side by side, a capitalised one
 * where people are spoken with, or a Chinese surname with one or two characters where somebody acts.
 */
export function looksLikePerson(text: string, { start, end }: Stretch): boolean {
  const surface = text.slice(start, end);
  if (HAN_NAME.test(surface)) return looksLikeHanPerson(text, { start, end }, surface);
  const parts = surface.replace(/['’]s?$/u, "").split(/[ -]/);
  const last = parts.at(-1) ?? "";
  if (!parts.every((part) => NAME_PART.test(part)) || NO_PERSON.test(last)) return false;
  if (isBeforeOrganization(text.slice(end, end + 16))) return false;
  return (
    parts.length > 1 || (isCalled(last) && WITH_A_PERSON.test(text.slice(Math.max(0, start - 28), start)))
  );
}

/** "Jo" and "McKay" are what people are called; "DocuFlow" is what things are. */
function isCalled(word: string): boolean {
  return /^(?:(?:Mc|Mac|O['’]|D['’]|De|Di|Le|La|Van|Von)?\p{Lu}\p{Ll}+)$/u.test(word);
}

function isBeforeOrganization(after: string): boolean {
  const next = /^ (\p{Lu}[\p{L}]*)/u.exec(after)?.[1];
  return next !== undefined && NO_PERSON.test(next);
}

function looksLikeHanPerson(text: string, { start, end }: Stretch, surface: string): boolean {
  if (!SURNAMES.has(surface.charAt(0)) || isHanTradeTerm(surface)) return false;
  const before = text.slice(Math.max(0, start - 5), start);
  return (
    BEFORE_A_HAN_PERSON.test(before) ||
    (surface.length < 4 && AFTER_A_HAN_PERSON.test(text.slice(end, end + 3)))
  );
}

import {
  CODE,
  HAN_NUMBER,
  HAN_PAY,
  JOINT,
  NUMBER,
  NUMBER_WORD,
  PAY,
  SCALE,
  SYMBOL,
  WORD,
} from "./money-words.ts";
import type { Pattern } from "./pattern.ts";

const amount = (source: string, flags = "g"): Pattern => ({
  category: "AMOUNT",
  expression: new RegExp(source, flags),
});

/**
 * Amounts of money in the notations we know: the promise is that none of these leaves in a text. The words that tell it
 * is pay stay where the sentence needs them; that two amounts are the ends of one range is seen to afterwards.
 */
export const AMOUNT_PATTERNS: readonly Pattern[] = [
  // €85,000 · US$ 1.2m · ¥30万 · $120k-$150k
  amount(
    String.raw`(?:${SYMBOL})\s{0,2}(?:${NUMBER})${SCALE}(?:\s?[-–~至到]\s?(?:${SYMBOL})?\s?(?:${NUMBER})${SCALE})?(?:\s?(?:${WORD}|${CODE})(?![A-Za-z]))?`,
  ),
  // USD 120k · CHF 1'200.50
  amount(
    String.raw`(?<![A-Za-z])(?:${CODE})\s{0,2}(?:${NUMBER})${SCALE}(?:\s?[-–~]\s?(?:${NUMBER})${SCALE})?`,
    "gi",
  ),
  // 120k USD · 85.000 € · 85,000 dollars · 30万元 · 10-20万人民币
  amount(
    String.raw`(?<![\d.,])(?:(?:${NUMBER})${SCALE}\s?[-–~至到]\s?)?(?:${NUMBER})${SCALE}\s{0,2}(?:(?:${SYMBOL})(?!\d)|(?:${CODE}|${WORD})(?![A-Za-z]))`,
    "gi",
  ),
  // 年薪30万 · 月薪约两万 · 预算三百万
  amount(
    String.raw`(?:${HAN_PAY})[^\d\n。，,；;〇零一二三四五六七八九十百千万亿两几半贰拾]{0,8}(?<private>(?:${NUMBER})${SCALE}(?:\s?[-–~至到]\s?(?:${NUMBER})${SCALE})?|${HAN_NUMBER}(?=[万千百元块亿十以多余至到,.;:)，。\s-]|$))`,
    "dg",
  ),
  // 三十万元 · 两万块 · 30万年薪 · 20w年包
  amount(String.raw`${HAN_NUMBER}(?:多|余|来)?(?:${WORD})`),
  amount(
    String.raw`(?<![\d.,])(?:${NUMBER}|${HAN_NUMBER})\s?(?:万|萬|千|[wWkK])(?:\s?[-–~至到]\s?(?:${NUMBER})\s?(?:万|[wWkK]))?的?(?:${HAN_PAY})`,
  ),
  // "eighty-five thousand euros", "half a million dollars"
  amount(
    String.raw`(?<![A-Za-z])(?:${NUMBER_WORD}[\s-]){1,8}(?:dollars?|bucks|euros?|pounds?|quid|yuan|renminbi|yen|francs?|rupees?|grand)(?![A-Za-z])`,
    "gi",
  ),
  // "a salary of up to 120,000", "budget: 2.5m", "paid 95k"
  amount(
    String.raw`(?<![A-Za-z])(?:${PAY})(?![A-Za-z])[^\d\n.;]{0,30}(?<private>(?:\d{1,4}(?:[.,]\d{1,2})?${JOINT}(?=[^\n]{1,12}(?:[kKmM]|mn|bn|thousand|million|billion|grand|lakhs?|crores?)(?![A-Za-z0-9])))?(?:\d{1,3}(?:[ .,']\d{3}){1,4}|\d{4,9}(?![\d-])|\d{1,4}(?:[.,]\d{1,2})?\s?(?:[kKmM]|mn|bn|thousand|million|billion|grand|lakhs?|crores?)))(?![A-Za-z0-9])`,
    "dgi",
  ),
  // "120k a year", "95k gross", "100-120k base", "six-figure salary"
  amount(
    String.raw`(?<![\d.,A-Za-z])(?:\d{1,4}(?:[.,]\d{1,2})?[kKmM]?\s?[-–~]\s?)?(?:\d{1,4}(?:[.,]\d{1,2})?\s?[kKmM]|\d{1,3}(?:[ ,.']\d{3}){1,3})\s(?:(?:a|per|each|every)(?:\s(?:year|month|week|day|hour|annum|head|person))?|gross|net|base|annual(?:ly)?|year(?:ly)?|month(?:ly)?|p\.?a\.?|OTE|salary|salaries|compensation|pay|bonus|package|in (?:equity|stock|cash))(?![A-Za-z])`,
    "gi",
  ),
  // 120 T€ · 120 TEUR · 1,5 Mio. Euro
  amount(String.raw`(?<![\d.,])(?:${NUMBER})\s{0,2}T(?:€|EUR|CHF|USD)(?![A-Za-z])`),
  // dollars 85000
  amount(
    String.raw`(?<![A-Za-z])(?:dollars|euros|pounds|yuan|renminbi|yen|francs|rupees)\s{0,2}(?:${NUMBER})${SCALE}`,
    "gi",
  ),
  // 60 grand · 25 lakh · 25 LPA
  amount(
    String.raw`(?<![\d.,])(?:\d{1,3}(?:[.,]\d{1,2})?\s?[-–~]\s?)?\d{1,3}(?:[.,]\d{1,2})?\s?(?:grand|lakhs?|lacs?|crores?|LPA|TEUR)(?![A-Za-z])`,
    "gi",
  ),
  // 25k×16薪 · 20k*14
  amount(
    String.raw`(?<![\d.,A-Za-z])\d{1,4}(?:[.,]\d{1,2})?\s?[kKwW万]?\s?[×xX*]\s?\d{1,2}\s?(?:薪|个月)|(?<![\d.,A-Za-z])\d{1,4}(?:[.,]\d{1,2})?\s?[kKwW万]\s?[×xX*]\s?\d{1,2}(?!\d)`,
  ),
  // 95 per hour · 95/hour · 850 a day: from two digits on, and never with a word for what is counted between
  amount(
    String.raw`(?<![\d.,A-Za-z-])(?:\d{2,4}(?:[.,]\d{1,2})?|\d{1,3}[,.']\d{3})\s?(?:/\s?|(?:per|an|a)\s)(?:hour|hr|day|annum)(?![A-Za-z])`,
    "gi",
  ),
  // day rate 850 · gross 85,000 · hourly rate of 95
  amount(
    String.raw`(?<![A-Za-z])(?:(?:day|daily|hourly|hour|monthly|weekly)[ -]rate|gross|net)(?:\s(?:is|of|at|from|about|around|up to))?[:\s]\s{0,2}(?:\d{1,3}(?:[ .,']\d{3}){1,3}|\d{2,6})(?!\d|\s?%)`,
    "gi",
  ),
  // 85K-100K: two amounts of thousands, with nothing that is counted behind them
  amount(
    String.raw`(?<![\d.,A-Za-z-])\d{1,4}(?:[.,]\d{1,2})?[kK](?:\s?[-–—~]\s?|\sto\s)\d{1,4}(?:[.,]\d{1,2})?[kK](?![A-Za-z0-9])(?!\s(?:stars|users|lines|downloads|commits|repositories|members|people|issues|requests|tokens))`,
  ),
  // between 85 and 100 thousand
  amount(
    String.raw`(?<![A-Za-z])(?:between|from)\s\d{1,4}(?:[.,]\d{1,2})?[kK]?\s(?:and|to)\s\d{1,4}(?:[.,]\d{1,2})?\s?(?:[kK]|thousand|million|grand)(?![A-Za-z])(?!\s(?:stars|users|lines|downloads|commits|repositories|members|people|issues|requests|tokens))`,
    "gi",
  ),
  // salary band: 60-80
  amount(
    String.raw`(?<![A-Za-z])(?:salary|pay|compensation|wage)(?:\s(?:bands?|ranges?|scales?|brackets?))?(?:\s(?:is|of|from|between))?\s{0,2}:?\s{0,2}(?<private>\d{2,4}[kK]?\s?(?:[-–~]|to|and)\s?\d{2,4}[kK]?)(?![\dA-Za-z%]|\s%)`,
    "dgi",
  ),
  amount(
    String.raw`(?<![A-Za-z])(?:four|five|six|seven|eight|[4-8])[- ]figures?(?:\s(?:salar(?:y|ies)|pay|compensation|incomes?|packages?|bonus(?:es)?|budgets?|grants?|sums?))?(?![A-Za-z])`,
    "gi",
  ),
];

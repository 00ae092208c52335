import type { Pattern } from "./pattern.ts";

const SYMBOL = "[$€£¥₹₩₽₺₫₪₱₴฿元]|(?:US|CA|AU|NZ|HK|S|R|NT|C|A)\\$|Rs\\.?|Fr\\.|zł|zl|kr\\.?|Kč|Ft";
const CODE =
  "USD|EUR|GBP|CNY|RMB|CNH|JPY|CHF|INR|KRW|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|ILS|AED|SAR|ZAR|BRL|MXN|ARS|CLP|COP|SGD|HKD|TWD|NTD|THB|IDR|MYR|PHP|VND|NGN|KES|EGP|UAH|BTC|ETH";
const NUMBER =
  "\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?!\\d)|\\d{1,3}(?:[ .,'’_]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,4})?";
const SCALE =
  "(?:\\s?(?:[kK]|[mM](?:n|io\\.?|illion)?|[bB](?:n|illion)?|tsd\\.?|thousand|hundred|million|billion|grand|lakhs?|crores?|万|萬|千|百万|亿|億|w|W)(?![A-Za-z]))?";
const WORD =
  "dollars?|bucks|euros?|pounds?(?: sterling)?|quid|yuan|renminbi|yen|francs?|franken|rappen|zloty|złoty|rupees?|won|kron(?:a|or|er|e)|pesos?|reais|rubles?|cents?|元|圆|块钱|人民币|美元|美金|欧元|英镑|日元|港币|港元|新台币|瑞郎|卢比|韩元|刀";
const HAN_NUMBER =
  "(?<![〇零一二三四五六七八九十百千万亿两几半数壹贰叁肆伍陆柒捌玖拾佰仟萬億多余])[〇零一二三四五六七八九十百千万亿两几半数壹贰叁肆伍陆柒捌玖拾佰仟萬億多余]{1,12}";
const NUMBER_WORD =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|quarter|several|few|dozen|a|an|and|of)";
const PAY =
  "salar(?:y|ies)|pay(?:s|ing|ment|check)?|paid|compensation|remuneration|wages?|bonus(?:es)?|stipend|equity|base|OTE|TC|total comp|earn(?:s|ing|ings)?|budgets?|rate|fee|costs?|spend(?:s|ing)?|grants?|funding|revenue|worth";
const HAN_PAY =
  "年薪|月薪|底薪|日薪|时薪|薪资|薪水|薪酬|工资|奖金|年包|总包|待遇|收入|股票|期权|补贴|津贴|预算|经费|费用|成本|营收|资助";

const amount = (source: string, flags = "g"): Pattern => ({
  category: "AMOUNT",
  expression: new RegExp(source, flags),
});

/** Amounts of money in the notations we know: the promise is that none of these leaves in a text. */
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
    String.raw`(?:${HAN_PAY})[^\d\n。，,；;〇零一二三四五六七八九十百千万亿两几半贰拾]{0,8}(?:(?:${NUMBER})${SCALE}(?:\s?[-–~至到]\s?(?:${NUMBER})${SCALE})?|${HAN_NUMBER}(?=[万千百元块亿十以多余,.;:)，。\s]|$))`,
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
    String.raw`(?<![A-Za-z])(?:${PAY})(?![A-Za-z])[^\d\n.;]{0,30}(?:\d{1,3}(?:[ .,']\d{3}){1,4}|\d{4,9}(?![\d-])|\d{1,4}(?:[.,]\d{1,2})?\s?(?:[kKmM]|mn|bn|thousand|million|billion|grand))(?![A-Za-z0-9])`,
    "gi",
  ),
  // "120k a year", "95k gross", "100-120k base", "six-figure salary"
  amount(
    String.raw`(?<![\d.,A-Za-z])(?:\d{1,4}(?:[.,]\d{1,2})?[kKmM]?\s?[-–~]\s?)?(?:\d{1,4}(?:[.,]\d{1,2})?\s?[kKmM]|\d{1,3}(?:[,.']\d{3}){1,3})\s(?:(?:a|per|each|every)(?:\s(?:year|month|week|day|hour|annum|head|person))?|gross|net|base|annual(?:ly)?|year(?:ly)?|month(?:ly)?|p\.?a\.?|OTE|salary|salaries|compensation|pay|bonus|package|in (?:equity|stock|cash))(?![A-Za-z])`,
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
    String.raw`(?<![\d.,A-Za-z-])\d{1,4}(?:[.,]\d{1,2})?[kK]\s?[-–~]\s?\d{1,4}(?:[.,]\d{1,2})?[kK](?![A-Za-z0-9])(?!\s(?:stars|users|lines|downloads|commits|repositories|members|people|issues|requests|tokens))`,
  ),
  // between 85 and 100 thousand
  amount(
    String.raw`(?<![A-Za-z])(?:between|from)\s\d{1,4}(?:[.,]\d{1,2})?[kK]?\s(?:and|to)\s\d{1,4}(?:[.,]\d{1,2})?\s?(?:[kK]|thousand|million|grand)(?![A-Za-z])(?!\s(?:stars|users|lines|downloads|commits|repositories|members|people|issues|requests|tokens))`,
    "gi",
  ),
  // salary band: 60-80
  amount(
    String.raw`(?<![A-Za-z])(?:salary|pay|compensation|wage)(?:\s(?:bands?|ranges?|scales?|brackets?))?(?:\s(?:is|of|from|between))?\s{0,2}:?\s{0,2}\d{2,4}[kK]?\s?(?:[-–~]|to|and)\s?\d{2,4}[kK]?(?![\dA-Za-z%]|\s%)`,
    "gi",
  ),
  amount(String.raw`(?<![A-Za-z])(?:four|five|six|seven|eight|[4-8])[- ]figures?(?![A-Za-z])`, "gi"),
];

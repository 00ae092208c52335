/** Signs of currencies. */
export const SYMBOL = "[$€£¥₹₩₽₺₫₪₱₴฿元]|(?:US|CA|AU|NZ|HK|S|R|NT|C|A)\\$|Rs\\.?|Fr\\.|zł|zl|kr\\.?|Kč|Ft";
/** Codes of currencies. */
export const CODE =
  "USD|EUR|GBP|CNY|RMB|CNH|JPY|CHF|INR|KRW|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|ILS|AED|SAR|ZAR|BRL|MXN|ARS|CLP|COP|SGD|HKD|TWD|NTD|THB|IDR|MYR|PHP|VND|NGN|KES|EGP|UAH|BTC|ETH";
/** A number in figures, grouped in any way. */
export const NUMBER =
  "\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?!\\d)|\\d{1,3}(?:[ .,'’_]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,4})?";
/** What a number is counted in, where it is. */
export const SCALE =
  "(?:\\s?(?:[kK]|[mM](?:n|io\\.?|illion)?|[bB](?:n|illion)?|tsd\\.?|thousand|hundred|million|billion|grand|lakhs?|crores?|千万|百万|万|萬|千|亿|億|w|W)(?![A-Za-z]))?";
/** Names of currencies. */
export const WORD =
  "dollars?|bucks|euros?|pounds?(?: sterling)?|quid|yuan|renminbi|yen|francs?|franken|rappen|zloty|złoty|rupees?|won|kron(?:a|or|er|e)|pesos?|reais|rubles?|cents?|元|圆|块钱|人民币|美元|美金|欧元|英镑|日元|港币|港元|新台币|瑞郎|卢比|韩元|刀";
/** A number in Chinese characters. */
export const HAN_NUMBER =
  "(?<![〇零一二三四五六七八九十百千万亿两几半数壹贰叁肆伍陆柒捌玖拾佰仟萬億多余])[〇零一二三四五六七八九十百千万亿两几半数壹贰叁肆伍陆柒捌玖拾佰仟萬億多余]{1,12}";
/** A word of a number in English. */
export const NUMBER_WORD =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|quarter|several|few|dozen|a|an|and|of)";
/** Words beside which a large number is money. */
export const PAY =
  "salar(?:y|ies)|pay(?:s|ing|ment|check)?|paid|compensation|remuneration|wages?|bonus(?:es)?|stipend|equity|base|OTE|TC|total comp|earn(?:s|ing|ings)?|budgets?|rate|fee|costs?|spend(?:s|ing)?|grants?|funding|revenue|worth";
/** The same in Chinese. */
export const HAN_PAY =
  "年薪|月薪|底薪|日薪|时薪|薪资|薪水|薪酬|工资|奖金|年包|总包|待遇|收入|股票|期权|补贴|津贴|预算|经费|费用|成本|营收|资助";
/** What stands between the two ends of a range. */
export const JOINT = "\\s{0,2}(?:[-–—~～〜至到]|(?:up\\s)?to|bis(?:\\szu)?|till|until|through|thru)\\s{0,2}";

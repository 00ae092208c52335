import { HAN_NUMBER, JOINT } from "./money-words.ts";
import type { Pattern } from "./pattern.ts";

const SIGN = "(?:%|％|percent(?![A-Za-z])|per\\scent(?![A-Za-z])|pct(?![A-Za-z]))";
const SHARE = "\\d{1,3}(?:[.,]\\d{1,2})?";
const PERCENTAGE = `(?<![\\d.,A-Za-z])(?:${SHARE}\\s?${SIGN}?(?:${JOINT}|\\sand\\s))?${SHARE}\\s?${SIGN}`;
const PAY =
  "(?:salar(?:y|ies)|compensation|remuneration|wages?|bonus(?:es)?|stipends?|commissions?|RSUs?|stock(?:\\soptions?)?|pay(?!\\sattention)|equity)";
const RISE = "(?:raises?|rises?|increases?|hikes?|uplifts?|increments?)";
const HAN_PAY =
  "(?:年终奖|奖金|绩效奖|薪资|薪酬|薪水|年薪|月薪|涨薪|加薪|调薪|工资|股权|期权|股票|提成|补贴|津贴)";
const HAN_SHARE = `(?:${PERCENTAGE}|百分之${HAN_NUMBER}(?:(?:至|到)(?:百分之)?${HAN_NUMBER})?)`;

const amount = (source: string, flags: string): Pattern => ({
  category: "AMOUNT",
  expression: new RegExp(source, flags),
});

/** Percentages beside words of pay: what share a bonus or a raise is tells as much as its amount. */
export const PERCENTAGE_PATTERNS: readonly Pattern[] = [
  // "15% bonus", "10 to 15 % annual target bonus", "0.5% in equity", "20% of base salary"
  amount(
    `${PERCENTAGE}\\s?(?:(?:of|in|the|a|an|as|annual|yearly|target|performance|signing|sign-on|merit|cash|base|gross|net|their|your)\\s){0,4}(?:${PAY}(?:\\s${RISE})?|${RISE}\\s(?:in|of|to|on)\\s(?:the\\s|base\\s){0,2}${PAY})(?![A-Za-z])`,
    "gi",
  ),
  // "a 5% raise", "3% increase a year": what else is raised or increases is said behind it
  amount(
    `${PERCENTAGE}\\s(?:(?:annual|yearly|merit)\\s)?(?:raise|increase|rise|hike)(?![A-Za-z])(?!\\s(?:in|of|to|on|over|for|from|the|its|our|their|your|more|funds|money)(?![A-Za-z]))`,
    "gi",
  ),
  // "bonus of up to 15%", "salary increases by 5 %", "equity: 0.1%"
  amount(
    `(?<![A-Za-z])${PAY}(?![A-Za-z])(?:\\s{0,2}(?:[:,(=-]|(?:of|is|are|at|by|to|up|about|around|between|from|target(?:s|ed)?|bands?|component|annual|yearly|max(?:imum)?|min(?:imum)?|${RISE}|raised|increased)(?![A-Za-z]))){0,5}\\s{0,2}(?<private>${PERCENTAGE})`,
    "dgi",
  ),
  // "a raise of 5%", "merit increase: 3 to 5%"
  amount(
    `(?<![A-Za-z])(?:(?:a|an|the|merit|annual|yearly)\\s)(?:raise|rise|hike|merit\\sincrease|increase)(?:\\sof(?:\\sup\\sto)?|:)\\s(?<private>${PERCENTAGE})(?!\\s(?:in|of)\\s)`,
    "dgi",
  ),
  // 奖金15% · 涨薪约 5%到10% · 年终奖百分之二十
  amount(`${HAN_PAY}[^\\d\\n。，,；;%百]{0,8}(?<private>${HAN_SHARE})`, "dg"),
  // 15%的年终奖 · 10% 股权
  amount(`(?<private>${HAN_SHARE})\\s?的?(?:年度|绩效|目标)?${HAN_PAY}`, "dg"),
  // 16薪
  amount("(?<![\\d.,A-Za-z×xX*])1[2-9]\\s?薪", "g"),
];

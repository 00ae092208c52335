import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";

import type { Draw } from "./draw.ts";

/** A text with something private by its shape. */
export interface ShapeCase {
  text: string;
  category: FindingCategory;
  start: number;
  end: number;
}

const NAMES = ["jo.doe", "mara_k", "li-wei", "t.oduya", "nina99", "r.van.dam"];
const HOSTS = ["example.org", "mail.example.com", "example.co.uk", "example.cn", "corp.example.net"];
const CARRIERS = [
  "Write to {} first.",
  "See {} for more",
  "({})",
  "请联系{}。",
  "Asks {}, then decides",
  "- {}",
];

/** What is private by its shape; where `[[` and `]]` stand in it, only what is between them has to go. */
type Make = (draw: Draw) => string;
const digits = (draw: Draw, count: number) =>
  Array.from({ length: count }, (_, at) => String(draw.below(at === 0 ? 9 : 10) + (at === 0 ? 1 : 0))).join(
    "",
  );
const grouped = (draw: Draw, separator: string) => `${draw.below(900) + 10}${separator}${digits(draw, 3)}`;
const scaled = (draw: Draw) => `${draw.below(300) + 20}${draw.from(["k", "K", "k"])}`;

const lower = (draw: Draw) => draw.below(40) + 40;
const upper = (draw: Draw) => draw.below(80) + 90;
const to = (draw: Draw) =>
  draw.from([" to ", " - ", "–", "-", " — ", " bis ", " up to ", " through ", "~", "到", "至"]);
const code = (draw: Draw) => draw.from(["EUR", "USD", "CHF", "GBP", "SGD"]);
const sign = (draw: Draw) => draw.from(["€", "$", "£", "¥", "US$", "₹"]);
const grand = (draw: Draw, count: number) => `${count}${draw.from([",", ".", "'", " "])}000`;
const pay = (draw: Draw) =>
  draw.from(["Salary band:", "salary range", "base", "Base pay:", "a budget of", "compensation of"]);

/** Both ends of a range are one amount, whatever tells that it is one. */
const RANGES: readonly Make[] = [
  (draw) => `${code(draw)} ${grand(draw, lower(draw))}${to(draw)}${grand(draw, upper(draw))}`,
  (draw) => `${grand(draw, lower(draw))}${to(draw)}${grand(draw, upper(draw))} ${code(draw)}`,
  (draw) => `${sign(draw)}${grand(draw, lower(draw))}${to(draw)}${grand(draw, upper(draw))}`,
  (draw) => `${sign(draw)}${lower(draw)}k${to(draw)}${sign(draw)}${upper(draw)}k`,
  (draw) => `${lower(draw)}k${to(draw)}${upper(draw)}k ${code(draw)}`,
  (draw) => `${lower(draw)}${to(draw)}${upper(draw)}k ${code(draw)}`,
  (draw) => `${sign(draw)}${lower(draw)}${to(draw)}${upper(draw)}k`,
  (draw) => `${code(draw)} ${lower(draw)}k${to(draw)}${upper(draw)}k`,
  (draw) => `${grand(draw, lower(draw))} ${code(draw)}${to(draw)}${grand(draw, upper(draw))} ${code(draw)}`,
  (draw) => `between ${grand(draw, lower(draw))} and ${grand(draw, upper(draw))} ${code(draw)}`,
  (draw) => `between ${sign(draw)}${lower(draw)}k and ${sign(draw)}${upper(draw)}k`,
  (draw) => `from [[${grand(draw, lower(draw))} to ${grand(draw, upper(draw))} ${code(draw)}]]`,
  (draw) => `from [[${sign(draw)}${draw.below(3) + 1}m up to ${sign(draw)}${draw.below(5) + 4}m]]`,
  (draw) => `${draw.below(3) + 1}${to(draw)}${draw.below(5) + 4} million ${draw.from(["dollars", "euros"])}`,
  (draw) =>
    `${draw.from(["two", "three"])} to ${draw.from(["four", "five"])} million ${draw.from(["dollars", "euros"])}`,
  (draw) =>
    `${pay(draw)} [[${code(draw)} ${grand(draw, lower(draw))}${to(draw)}${grand(draw, upper(draw))}]]`,
  (draw) => `${pay(draw)} [[${lower(draw)}k${to(draw)}${upper(draw)}k]]`,
  (draw) => `${pay(draw)} [[${lower(draw)}${to(draw)}${upper(draw)}k]]`,
  (draw) => `${pay(draw)} [[${draw.below(3) + 1}${to(draw)}${draw.below(5) + 4} million]]`,
  (draw) =>
    `${grand(draw, lower(draw))} to ${grand(draw, upper(draw))} ${draw.from(["gross", "a year", "per year"])}`,
  (draw) => `${sign(draw)}${lower(draw)} to ${upper(draw)} ${draw.from(["an hour", "per hour", "a day"])}`,
  (draw) =>
    `${draw.from(["", "₹", "Rs "])}${draw.below(9) + 10}${to(draw)}${draw.below(9) + 20} ${draw.from(["lakh", "lakhs"])}`,
  (draw) =>
    `${draw.below(30) + 10}${draw.from(["", "万"])}${draw.from(["-", "~", "至", "到", "–"])}${draw.below(50) + 50}万${draw.from(["元", "人民币"])}`,
  (draw) => `¥${draw.below(30) + 10}万${draw.from(["-", "~", "至", "到"])}${draw.below(50) + 50}万`,
  (draw) =>
    `${draw.from(["年薪", "月薪", "预算"])}[[${draw.below(30) + 10}${draw.from(["", "万"])}${draw.from(["-", "至", "到"])}${draw.below(50) + 50}万]]`,
  (draw) =>
    `[[${draw.below(30) + 10}${draw.from(["", "万"])}${draw.from(["-", "至", "到"])}${draw.below(50) + 50}万]]年薪`,
  (draw) => `${draw.from(["二十万", "三十万", "十"])}${draw.from(["至", "到"])}五十万元`,
  (draw) =>
    `${draw.from(["预算", "年薪"])}[[${draw.from(["二十万", "三百万"])}${draw.from(["至", "到"])}五百万]]`,
  (draw) => `${draw.below(3) + 1}百万${draw.from(["至", "到", "-"])}${draw.below(5) + 4}百万元`,
];

const share = (draw: Draw) =>
  `${draw.from([`${draw.below(30) + 3}`, `0.${draw.below(9) + 1}`, `${draw.below(9) + 1}-${draw.below(20) + 10}`, `${draw.below(9) + 1} to ${draw.below(20) + 10}`])}${draw.from(["%", " %", " percent"])}`;

/** A percentage beside a word of pay. */
const PERCENTAGES: readonly Make[] = [
  (draw) =>
    `[[${share(draw)}]] ${draw.from(["bonus", "annual bonus", "target bonus", "raise", "salary increase", "equity", "of base salary"])}`,
  (draw) =>
    `${draw.from(["bonus of", "a bonus of up to", "salary increase of", "pay raise:", "equity of", "merit increase of", "a raise of"])} [[${share(draw)}]]`,
  (draw) =>
    `${draw.from(["奖金", "年终奖", "涨薪", "加薪", "薪资涨幅"])}[[${draw.below(30) + 3}%${draw.from(["", "到50%"])}]]`,
  (draw) => `[[${draw.below(30) + 3}%]]${draw.from(["的奖金", "年终奖", "的股权"])}`,
  (draw) => `${draw.from(["奖金", "年终奖"])}[[百分之${draw.from(["十五", "二十"])}]]`,
];

const SHAPES: Readonly<Partial<Record<FindingCategory, readonly Make[]>>> = {
  EMAIL: [
    (draw) => `${draw.from(NAMES)}@${draw.from(HOSTS)}`,
    (draw) => `${draw.from(NAMES)} at ${draw.from(HOSTS).replaceAll(".", " dot ")}`,
    (draw) => `${draw.from(NAMES)} (at) ${draw.from(HOSTS)}`,
    (draw) => `${draw.from(NAMES)}[at]${draw.from(HOSTS).replaceAll(".", "[dot]")}`,
    (draw) => `${draw.from(NAMES)}＠${draw.from(HOSTS)}`,
    (draw) => `${draw.from(NAMES)}@${draw.from(HOSTS)}`.toUpperCase(),
  ],
  URL: [
    (draw) => `https://${draw.from(HOSTS)}/a/${digits(draw, 4)}?b=${draw.below(9)}`,
    (draw) => `www.${draw.from(HOSTS)}`,
    (draw) => draw.from(HOSTS),
    (draw) => `acme.atlassian.net/browse/${digits(draw, 3)}`,
    (draw) => `example.feishu.cn/docx/${digits(draw, 8)}`,
    (draw) => `https://alidocs.dingtalk.com/i/nodes/${digits(draw, 8)}`,
    (draw) => `${draw.below(200) + 10}.${draw.below(255)}.${draw.below(255)}.${draw.below(254) + 1}`,
    (draw) => `go/${draw.from(["ladder", "ospo", "careers-2"])}`,
  ],
  HANDLE: [
    (draw) => `@${draw.from(NAMES)}`,
    (draw) => `u/${draw.from(NAMES).replaceAll(".", "_")}`,
    (draw) => `wxid_${digits(draw, 8)}`,
    (draw) => `QQ：${digits(draw, 9)}`,
    (draw) => `some-org${draw.below(90)}/tool_kit`,
    (draw) => `微信号：${draw.from(["jodoe_88", "marak77"])}`,
    (draw) => `#${draw.from(["ospo-ladders", "general", "team_upstream", "open-source-2"])}`,
    (draw) => `[[#${draw.from(["开源办公室", "合规评审"])}]]频道`,
  ],
  PHONE: [
    (draw) => `+44 20 ${digits(draw, 4)} ${digits(draw, 4)}`,
    (draw) => `+86${draw.from(["138", "159", "186"])}${digits(draw, 8)}`,
    (draw) => `(${digits(draw, 3)}) 555-${digits(draw, 4)}`,
    (draw) => `${draw.from(["138", "159", "186"])}${digits(draw, 8)}`,
    (draw) => `${draw.from(["138", "177"])}-${digits(draw, 4)}-${digits(draw, 4)}`,
    (draw) => `010-${digits(draw, 8)}`,
    (draw) => `+1-${digits(draw, 3)}-555-${digits(draw, 4)}`,
    (draw) => `+49 (0)30 ${digits(draw, 7)}`,
  ],
  TICKET: [
    (draw) => `${draw.from(["OSPO", "LEGAL", "OS2"])}-${digits(draw, 4)}`,
    (draw) => `#${digits(draw, 3)}`,
    (draw) => `PR #${digits(draw, 4)}`,
    (draw) => `T${digits(draw, 6)}`,
    (draw) => `D${digits(draw, 5)}`,
    (draw) => `I${Array.from({ length: 40 }, () => draw.from([..."0123456789abcdef"])).join("")}`,
    (draw) => `工单号：${digits(draw, 7)}`,
  ],
  AMOUNT: [
    (draw) => `${draw.from(["€", "$", "£", "¥", "US$", "￥", "₹"])}${grouped(draw, ",")}`,
    (draw) => `${grouped(draw, ".")} €`,
    (draw) => `${grouped(draw, "'")} CHF`,
    (draw) => `${scaled(draw)} ${draw.from(["USD", "EUR", "GBP", "SGD"])}`,
    (draw) => `EUR ${grouped(draw, " ")}`,
    (draw) => `$${scaled(draw)}-$${scaled(draw)}`,
    (draw) => `${draw.from(["年薪", "月薪", "预算"])}[[${draw.below(80) + 2}万]]`,
    (draw) => `${draw.from(["三十", "五", "一百二十"])}万元`,
    (draw) => `${draw.below(90) + 10}-${draw.below(90) + 100}万人民币`,
    (draw) => `a salary of [[${grouped(draw, ",")}]]`,
    (draw) =>
      `${draw.from(["eighty", "ninety-five", "two hundred"])} thousand ${draw.from(["euros", "dollars"])}`,
    (draw) => `${scaled(draw)} a year`,
    (draw) => `${draw.below(9) + 1}.${draw.below(9)} million dollars`,
    (draw) => `${draw.from(["five", "six", "6"])}-figure salary`,
    (draw) => `${draw.below(300) + 20} ${draw.from(["T€", "TEUR", "TCHF", "grand", "lakh", "LPA"])}`,
    (draw) => `${draw.from(["dollars", "euros", "rupees"])} ${digits(draw, 5)}`,
    (draw) =>
      `${draw.below(40) + 10}k${draw.from(["×", "*", "x"])}${draw.below(6) + 12}${draw.from(["薪", ""])}`,
    (draw) => `${draw.below(900) + 40}${draw.from([" per hour", "/hour", " a day", "/day", " an hour"])}`,
    (draw) => `${draw.from(["day rate", "hourly rate of", "gross"])} ${draw.below(900) + 40}`,
    (draw) => `${draw.below(50) + 40}K-${draw.below(50) + 100}K`,
    (draw) => `between ${draw.below(50) + 40} and ${draw.below(50) + 100} thousand`,
    (draw) => `${grouped(draw, "'")} Franken`,
    (draw) => `${grouped(draw, " ")} zł`,
    (draw) => `${draw.below(9) + 1},${draw.below(9)} Mio. ${draw.from(["Euro", "EUR", "€"])}`,
    (draw) => `₹${draw.below(80) + 10},${digits(draw, 2)},000`,
    (draw) => `${draw.from(["贰拾", "叁佰", "壹拾伍"])}${draw.from(["万", "萬"])}元`,
    (draw) =>
      `${draw.from(["年薪", "月薪"])}：[[${draw.from(["二", "三", "五"])}十多${draw.from(["萬", "万"])}]]`,
    ...RANGES,
    ...PERCENTAGES,
  ],
  CREDENTIAL: [
    (draw) => `ghp_${Array.from({ length: 36 }, () => draw.from([..."abcXYZ0189"])).join("")}`,
    (draw) => `AKIA${Array.from({ length: 16 }, () => draw.from([..."ABCDEFG234567"])).join("")}`,
    (draw) => `password: hunter${digits(draw, 3)}`,
  ],
  DATE: [
    (draw) => `20${draw.below(9) + 15}-0${draw.below(9) + 1}-${draw.below(18) + 10}`,
    (draw) => `202${draw.below(7)}年${draw.below(12) + 1}月${draw.below(28) + 1}日`,
    (draw) => `${draw.from(["March", "June", "Oct"])} ${draw.below(28) + 1}, 2026`,
  ],
  COST_CENTER: [
    (draw) => `cost center ${digits(draw, 6)}`,
    (draw) => `成本中心：A${digits(draw, 4)}`,
    (draw) => `CC-${digits(draw, 5)}`,
  ],
  LEVEL_CODE: [
    (draw) => `${draw.from(["P", "L", "IC", "ICT", "E", "MTS"])}${draw.below(8) + 1}`,
    (draw) => `level ${draw.from(["59", "63", "65"])}`,
  ],
};

/** So many texts of every shape. */
export function shapeCases(count: number, draw: Draw): ShapeCase[] {
  return Object.entries(SHAPES).flatMap(([category, makes]) =>
    Array.from({ length: count }, (_, index) => {
      const made = makes[index % makes.length]!(draw);
      const carrier = draw.from(CARRIERS);
      const surface = made.replace("[[", "").replace("]]", "");
      const [lead, tail] = [made.indexOf("[["), made.indexOf("]]")];
      const at = carrier.indexOf("{}");
      return {
        text: carrier.replace("{}", () => surface),
        category: category as FindingCategory,
        start: at + Math.max(0, lead),
        end: at + (tail < 0 ? surface.length : tail - 2),
      };
    }),
  );
}

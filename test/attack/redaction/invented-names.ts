import type { Draw } from "./draw.ts";

/** A sentence that names a person or an organisation nobody told the program about. */
export interface NameCase {
  text: string;
  kind: "PERSON" | "ORGANIZATION";
  language: "en" | "zh-Hans";
  start: number;
  end: number;
}

const GIVEN =
  "Mara Tobias Anneke Priya Kofi Ingrid Lucia Yusuf Helena Dmitri Sanjay Noor Elif Rafael Aiko Thandi Oskar Beatriz Hamza Freya Grace Mark Rose Frank Will Hope Victor Dean Grant Olive Jasper Iris".split(
    " ",
  );
const FAMILY =
  "Okonkwo Lindqvist Ferrari-Bose Haverkamp Nakashima Petrosyan Oduya Brannigan Castellano Wojcik Thorvald Abebe Mwangi Kowalczyk Stone Fields Banks Baker Young Woods Marsh Lane Rivers Bishop".split(
    " ",
  );
const PERSON_TEXTS = [
  "{} leads the release.",
  "Ask {} for a review.",
  "Works with {} on the roadmap.",
  "{}'s team keeps the tools.",
  "Mentored by {}, then mentors others.",
  "Reports to {} every month.",
  "The idea came from {} and the community.",
  "See what {} wrote on governance.",
  "Prepared with {} in the office.",
  "Thanks {} for the help.",
];
const BRANDS =
  "Zorvex Quillhaven Brumatic Peltrion Ardenix Novalume Tessaract Oakstride Fernbridge Halcyra Kestrelio Mundivia Orrery Vantaro Wexford Yarrowby Bright Harbor Summit Bridge Crescent".split(
    " ",
  );
const FORMS = [
  "",
  "",
  "",
  " Inc",
  " Ltd",
  " GmbH",
  " Labs",
  " Systems",
  " Technologies",
  " Bank",
  " Foundation",
  " Group",
  " Cloud",
  " University",
];
const ORGANIZATION_TEXTS = [
  "Joined from {} two years ago.",
  "{} uses the same tools.",
  "Works with {} and its partners.",
  "Represents {} on the board.",
  "Contributes to projects of {} every week.",
  "The policy at {} is stricter.",
  "Built on what {} published.",
  "Customers such as {} ask for it.",
  "Negotiates with {} about licences.",
  "A former manager at {} helps.",
];

const SURNAMES = [
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蔡余杜叶程苏魏吕丁任沈姚卢",
];
const HAN_GIVEN = [
  ..."伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂梅鑫波斌宇浩凯健俊帆雪琳晨欣怡子涵梓轩思远嘉文博雅婷志建国玉华海燕",
];
const HAN_PERSON_TEXTS = [
  "由{}牵头上游项目。",
  "请联系{}了解评审流程。",
  "{}负责合规扫描工具。",
  "与{}一起维护社区。",
  "每季度向{}汇报进展。",
  "感谢{}老师的指导。",
  "我们的负责人是{}。",
  "{}和团队共同制定路线图。",
  "曾协助{}完成许可证审查。",
  "例如{}在社区中的做法。",
];
const HAN_BRAND = [
  ..."卓微云澜星策启硕腾辰迅瑞恒泰宏达天安华盛信联智创优博远景明蓝海汇诚金鼎众合力源中科百新一光方正同禾岚泽",
];
const HAN_FORMS = [
  "科技",
  "集团",
  "网络",
  "软件",
  "数据",
  "智能",
  "",
  "",
  "",
  "银行",
  "云",
  "资本",
  "公司",
  "信息技术",
  "基金会",
  "大学",
  "研究院",
];
const HAN_ORGANIZATION_TEXTS = [
  "曾在{}任职三年。",
  "与{}共同发起项目。",
  "参与{}的开源计划。",
  "{}的工程师负责维护。",
  "向{}回馈补丁。",
  "来自{}的贡献者。",
  "我们采购{}的扫描服务。",
  "{}开源办公室",
  "代表{}出席理事会。",
  "在{}内部推广。",
];

/** So many sentences of each kind and language. */
export function nameCases(count: number, draw: Draw): NameCase[] {
  const many = (
    kind: NameCase["kind"],
    language: NameCase["language"],
    carriers: readonly string[],
    name: () => string,
  ) =>
    Array.from({ length: count }, (): NameCase => {
      const carrier = draw.from(carriers);
      const surface = name();
      const start = carrier.indexOf("{}");
      return { text: carrier.replace("{}", surface), kind, language, start, end: start + surface.length };
    });
  return [
    ...many(
      "PERSON",
      "en",
      PERSON_TEXTS,
      () =>
        [`${draw.from(GIVEN)} ${draw.from(FAMILY)}`, draw.from(GIVEN), draw.from(FAMILY)][
          draw.from([0, 0, 0, 1, 2])
        ]!,
    ),
    ...many("ORGANIZATION", "en", ORGANIZATION_TEXTS, () => draw.from(BRANDS) + draw.from(FORMS)),
    ...many(
      "PERSON",
      "zh-Hans",
      HAN_PERSON_TEXTS,
      () => draw.from(SURNAMES) + draw.from(HAN_GIVEN) + (draw.below(3) ? draw.from(HAN_GIVEN) : ""),
    ),
    ...many(
      "ORGANIZATION",
      "zh-Hans",
      HAN_ORGANIZATION_TEXTS,
      () =>
        draw.from(HAN_BRAND) +
        draw.from(HAN_BRAND) +
        (draw.below(3) ? "" : draw.from(HAN_BRAND)) +
        draw.from(HAN_FORMS),
    ),
  ];
}

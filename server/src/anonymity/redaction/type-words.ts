import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";

import type { SecretKind } from "@rungs/shared/vocabulary/organization";

import type { KnownNameKind } from "./known-names.ts";

/** What a type word stands for. */
export type TypeWord =
  Exclude<FindingCategory, "OWN_SECRET"> | SecretKind | KnownNameKind | "INTERNAL_TITLE" | "CHANNEL";

const ENGLISH: Record<TypeWord, string> = {
  NAME: "the company",
  ALIAS: "the company",
  DOMAIN: "the company's site",
  PRODUCT: "a product",
  INTERNAL_TITLE: "this role",
  KNOWN_NAME: "a company",
  COMPANY: "a company",
  FOUNDATION: "a foundation",
  UNIVERSITY: "a university",
  PROJECT: "a project",
  EMAIL: "an e-mail address",
  URL: "a link",
  HANDLE: "an account",
  CHANNEL: "a channel",
  TICKET: "a ticket",
  PHONE: "a phone number",
  AMOUNT: "an amount",
  DATE: "a date",
  CREDENTIAL: "a password or key",
  COST_CENTER: "a cost center",
  LEVEL_CODE: "a level",
  POSSIBLE_NAME: "a colleague",
  UNKNOWN_WORD: "…",
};

const CHINESE: Record<TypeWord, string> = {
  NAME: "本公司",
  ALIAS: "本公司",
  DOMAIN: "公司网站",
  PRODUCT: "某产品",
  INTERNAL_TITLE: "该岗位",
  KNOWN_NAME: "某公司",
  COMPANY: "某公司",
  FOUNDATION: "某基金会",
  UNIVERSITY: "某高校",
  PROJECT: "某项目",
  EMAIL: "某邮箱",
  URL: "某链接",
  HANDLE: "某账号",
  CHANNEL: "某频道",
  TICKET: "某工单",
  PHONE: "某电话",
  AMOUNT: "某金额",
  DATE: "某日期",
  CREDENTIAL: "某密码或密钥",
  COST_CENTER: "某成本中心",
  LEVEL_CODE: "某级别",
  POSSIBLE_NAME: "某同事",
  UNKNOWN_WORD: "…",
};

/** The general word put in the place of something that must not leave, in the language of its text. */
export function typeWord(of: TypeWord, language: string): string {
  return isChinese(language) ? CHINESE[of] : ENGLISH[of];
}

/** The neutral name of a level by its place in the ladder, in the language of its text. */
export function levelWord(ordinal: number, language: string): string {
  return isChinese(language) ? `第 ${ordinal} 级` : `level ${ordinal}`;
}

function isChinese(language: string): boolean {
  return /^zh\b/.test(language);
}

import type { Pattern } from "./pattern.ts";

const TOP_LEVEL =
  "com|net|org|edu|gov|mil|int|info|biz|io|ai|dev|app|cloud|tech|xyz|site|online|page|pages|inc|ltd|global|group|" +
  "software|systems|network|digital|agency|studio|work|works|jobs|careers|community|foundation|company|corp|corporate|" +
  "internal|intra|intranet|local|lan|home|localhost|co|me|tv|so|sh|ly|gg|fm|to|cc|ws|us|uk|eu|de|fr|es|it|pt|nl|be|lu|" +
  "ch|at|dk|se|no|fi|is|ie|pl|cz|sk|hu|ro|bg|gr|tr|ru|ua|il|ae|sa|in|cn|hk|tw|jp|kr|sg|my|th|vn|id|ph|au|nz|ca|mx|br|" +
  "ar|cl|pe|za|ng|ke|eg";

/** E-mail addresses, also written so that a program would not see them. */
export const EMAIL_PATTERNS: readonly Pattern[] = [
  {
    category: "EMAIL",
    expression:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}\s?@\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/g,
  },
  {
    category: "EMAIL",
    expression:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64} ?@ ?[A-Za-z0-9-]{1,63}(?: \. [A-Za-z0-9-]{1,63}){1,6}/g,
  },
  {
    category: "EMAIL",
    expression:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}\s{0,3}(?:[([{<]\s?at\s?[)\]}>]|艾特)\s{0,3}[A-Za-z0-9-]{1,63}(?:\s{0,3}(?:[([{<]\s?dot\s?[)\]}>]|\bdot\b|点|\.)\s{0,3}[A-Za-z0-9-]{1,63}){1,6}/gi,
  },
  {
    category: "EMAIL",
    expression:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}\s{1,3}at\s{1,3}[A-Za-z0-9-]{1,63}(?:\s{1,3}dot\s{1,3}[A-Za-z0-9-]{1,63}){1,6}/gi,
  },
];

/** Links, bare domains, addresses of machines and paths of shared drives. */
export const URL_PATTERNS: readonly Pattern[] = [
  {
    category: "URL",
    expression:
      /(?<![A-Za-z0-9])(?:[A-Za-z][A-Za-z0-9+.-]{1,15}:\/\/|mailto:|www\.)(?:\p{Script=Han}{1,20}(?=\.))?[^\s<>"'()[\]{},;、\p{Script=Han}]+/giu,
  },
  {
    category: "URL",
    expression: new RegExp(
      String.raw`(?<![A-Za-z0-9@._-])(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,6}(?:${TOP_LEVEL}|${TOP_LEVEL.toUpperCase()})(?![A-Za-z0-9-])(?::\d{2,5})?(?:[/?#][^\s<>"'()[\]{},;、\p{Script=Han}]*)?`,
      "gu",
    ),
    except: (match) => /^(?:e\.g|i\.e|a\.k\.a)/i.test(match),
  },
  {
    category: "URL",
    expression: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?::\d{2,5})?(?![\d.]*\d)/g,
  },
  {
    category: "URL",
    expression: /(?<![0-9A-Za-z:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{1,4}(?![0-9A-Za-z:])/gi,
    except: (match) => !/\d/.test(match) || !/::|(?:[^:]+:){4}/.test(match),
  },
  { category: "URL", expression: /(?<![0-9A-Za-z.])localhost(?::\d{2,5})?(?:\/[^\s]{0,200})?/gi },
  // Short links of a company's own, and its drives.
  { category: "URL", expression: /(?<![A-Za-z0-9/._-])go\/[A-Za-z0-9][A-Za-z0-9_-]{1,60}(?![A-Za-z0-9/])/g },
  { category: "URL", expression: /(?<![A-Za-z0-9\\])\\\\[A-Za-z0-9._$-]{1,64}\\[^\s"'<>|]{1,200}/g },
  { category: "URL", expression: /(?<![A-Za-z0-9])[A-Za-z]:\\[^\s"'<>|]{1,200}/g },
];

/** Names of accounts on forges, chats and networks. */
export const HANDLE_PATTERNS: readonly Pattern[] = [
  {
    category: "HANDLE",
    expression: /(?<![A-Za-z0-9@._/-])@[A-Za-z0-9][A-Za-z0-9_.-]{0,62}(?:\/[A-Za-z0-9_.-]{1,100})?/g,
  },
  // Channels of a chat; tickets have digits behind the sign, and colours only digits up to f.
  {
    category: "HANDLE",
    word: "CHANNEL",
    expression:
      /(?<![A-Za-z0-9&#/._-])#(?:[A-Za-z][A-Za-z0-9]{0,40}(?:[_-][A-Za-z0-9]{1,40}){0,10}(?![A-Za-z0-9])|\p{Script=Han}[\p{Script=Han}A-Za-z0-9_-]{0,20}?(?=\s?(?:频道|群|话题|#|[\s,.;:()]|$)))/gu,
    except: (match) => /^#[0-9a-f]{6}$/i.test(match) && /\d/.test(match),
  },
  { category: "HANDLE", expression: /(?<![A-Za-z0-9/])\/?u\/[A-Za-z0-9_-]{3,40}/g },
  { category: "HANDLE", expression: /(?<![A-Za-z0-9])wxid_[A-Za-z0-9]{3,40}/gi },
  {
    category: "HANDLE",
    expression: /(?<![A-Za-z0-9])QQ(?:\s?(?:群|号|number|group|id))?\s{0,2}[:：]?\s{0,2}\d{5,11}(?!\d)/gi,
  },
  {
    category: "HANDLE",
    expression:
      /(?:微信|企业微信|飞书|钉钉|(?<![A-Za-z])(?:WeChat|Telegram|Slack|Discord|Skype|Signal))(?:号|\s?id)?\s{0,2}[:：]\s{0,2}@?[A-Za-z][A-Za-z0-9_.-]{3,40}/gi,
  },
  {
    category: "HANDLE",
    expression: /(?<![A-Za-z0-9/._-])[A-Za-z0-9][A-Za-z0-9_.-]{0,62}\/[A-Za-z0-9_.-]{1,100}(?![A-Za-z0-9/])/g,
    except: (match, text, start) => !isRepositoryPath(match, text.slice(Math.max(0, start - 24), start)),
  },
];

/** Telephone numbers, at home and abroad, and long runs of digits that could be one. */
export const PHONE_PATTERNS: readonly Pattern[] = [
  { category: "PHONE", expression: /(?<![A-Za-z0-9+])\+\d[\d\s().-]{5,20}\d(?!\d)/g },
  { category: "PHONE", expression: /(?<!\d)1[3-9]\d(?:[- ]\d{4}){2}(?!\d)/g },
  { category: "PHONE", expression: /(?<!\d)(?:\(0\d{2,3}\)\s?|0\d{2,3}[- ])\d{7,8}(?!\d)/g },
  {
    category: "PHONE",
    expression: /(?<!\d)(?:\d{1,2}[-. ])?(?:\(\d{2,5}\)\s?|\d{2,5}[-. ])\d{3,4}[-. ]\d{3,4}(?!\d)/g,
  },
  { category: "PHONE", expression: /(?<!\d)0\d{2,4} \d{3} \d{3}(?: \d{2,3})?(?!\d)/g },
  { category: "PHONE", expression: /(?<![\d.,])\d{8,16}(?![\d.,]*\d)/g },
];

/** Two words with a slash are usually "and/or"; a path has a forge before it or is spelled as no prose is. */
function isRepositoryPath(match: string, before: string): boolean {
  if (!/[a-z]/i.test(match)) return false;
  if (/(?:github|gitlab|gitee|codeberg|bitbucket|repo|repository)[\s:/"']{1,3}$/i.test(before)) return true;
  const [owner = "", name = ""] = match.split("/");
  const isPath = (part: string) => /^[a-z0-9._-]+$/.test(part) && /[a-z]/.test(part);
  return isPath(owner) && isPath(name) && /[_\d]|[a-z][.][a-z]|-.*-/.test(match) && !/^\w\/\w$/.test(match);
}

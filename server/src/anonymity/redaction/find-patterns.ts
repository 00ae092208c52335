import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";

/** Something private by its shape, found in a normalised text. */
export interface FoundPattern {
  start: number;
  end: number;
  category: Exclude<FindingCategory, "OWN_SECRET" | "UNKNOWN_WORD">;
}

const TOP_LEVEL =
  "com|net|org|edu|gov|mil|int|info|biz|io|ai|dev|app|cloud|tech|xyz|site|online|page|pages|inc|ltd|global|group|" +
  "software|systems|network|digital|agency|studio|work|works|jobs|careers|community|foundation|company|corp|corporate|" +
  "internal|intra|intranet|local|lan|home|localhost|co|me|tv|so|sh|ly|gg|fm|to|cc|ws|us|uk|eu|de|fr|es|it|pt|nl|be|lu|" +
  "ch|at|dk|se|no|fi|is|ie|pl|cz|sk|hu|ro|bg|gr|tr|ru|ua|il|ae|sa|in|cn|hk|tw|jp|kr|sg|my|th|vn|id|ph|au|nz|ca|mx|br|" +
  "ar|cl|pe|za|ng|ke|eg";

/** Names of standards, licences and encodings that are written like a ticket. */
const NOT_A_TICKET =
  /^(?:ISO|IEC|IEEE|RFC|UTF|SHA|MD|AES|RSA|TLS|GPL|LGPL|AGPL|MPL|EPL|EUPL|BSD|CC|BY|MIT|COVID|ES|HTTP|USB|GPT|CMMI|SOC|PCI|NIST|SLSA|OWASP)-/;

interface Pattern {
  category: FoundPattern["category"];
  expression: RegExp;
  except?: (match: string, text: string, start: number) => boolean;
}

/** In order: an earlier one wins. Each begins at a place that no other start of its own can share, so all are linear. */
const PATTERNS: readonly Pattern[] = [
  {
    category: "EMAIL",
    expression:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}\s?@\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/g,
  },
  {
    category: "EMAIL",
    expression:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}\s{0,3}(?:\(at\)|\[at\]|\{at\}|<at>)\s{0,3}[A-Za-z0-9-]{1,63}(?:\s{0,3}(?:\(dot\)|\[dot\]|\{dot\}|<dot>|\bdot\b|\.)\s{0,3}[A-Za-z0-9-]{1,63}){1,6}/gi,
  },
  {
    category: "EMAIL",
    expression:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}\s{1,3}at\s{1,3}[A-Za-z0-9-]{1,63}(?:\s{1,3}dot\s{1,3}[A-Za-z0-9-]{1,63}){1,6}/gi,
  },
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
  { category: "URL", expression: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?(?![\d.]*\d)/g },
  {
    category: "HANDLE",
    expression: /(?<![A-Za-z0-9@._/-])@[A-Za-z0-9][A-Za-z0-9_.-]{0,62}(?:\/[A-Za-z0-9_.-]{1,100})?/g,
  },
  { category: "HANDLE", expression: /(?<![A-Za-z0-9/])u\/[A-Za-z0-9_-]{3,40}/g },
  { category: "HANDLE", expression: /(?<![A-Za-z0-9])(?:wxid_[A-Za-z0-9]{3,40}|QQ\s?:?\s?\d{5,11})/gi },
  {
    category: "HANDLE",
    expression: /(?<![A-Za-z0-9/._-])[A-Za-z0-9][A-Za-z0-9_.-]{0,62}\/[A-Za-z0-9_.-]{1,100}(?![A-Za-z0-9/])/g,
    except: (match, text, start) => !isRepositoryPath(match, text.slice(Math.max(0, start - 24), start)),
  },
  {
    category: "LEVEL_CODE",
    expression:
      /(?<![A-Za-z0-9])(?:(?:level|grade|band)\s)?(?:IC|ICT|MTS|SMTS|PMTS|LMTS|TPM|PGM|PM|EM|TL|SDE|SWE|DE|JG|CG|[PLTEMDGB])[- ]?\d{1,2}(?:[.-]\d)?(?![A-Za-z0-9])/g,
    except: (match, text, start) => isTimeOrSize(match, text, start),
  },
  {
    category: "LEVEL_CODE",
    expression:
      /(?<![A-Za-z0-9])(?:ict|mts|smts|pmts|tpm|ic|pm|sde|swe|l|p)-?\d{1,2}(?:[.-]\d)?(?![A-Za-z0-9])/g,
  },
  {
    category: "TICKET",
    expression: /(?<![A-Za-z0-9-])[A-Z][A-Z0-9]{1,9}-\d+(?:-\d+)?(?![A-Za-z0-9])/g,
    except: (match) => NOT_A_TICKET.test(match),
  },
  { category: "TICKET", expression: /(?<![A-Za-z0-9&#])#\d{2,9}(?![A-Za-z0-9])/g },
  {
    category: "TICKET",
    expression: /(?<![A-Za-z0-9])(?:PR|MR|CL|GH|issue|bug|ticket)[ -]?#?\d{2,9}(?![A-Za-z0-9])/gi,
  },
  { category: "PHONE", expression: /(?<![A-Za-z0-9+])\+\d[\d\s().-]{5,20}\d(?!\d)/g },
  { category: "PHONE", expression: /(?<!\d)(?:\(\d{2,4}\)\s?|\d{2,4}[-. ])\d{3,4}[-. ]\d{3,4}(?!\d)/g },
  { category: "PHONE", expression: /(?<![\d.,])\d{8,16}(?![\d.,]*\d)/g },
];

/** Finds e-mail addresses, links, handles, tickets, telephone numbers and level codes, an earlier kind first. */
export function findPatterns(text: string): FoundPattern[] {
  return PATTERNS.flatMap(({ category, expression, except }) =>
    [...text.matchAll(expression)]
      .map((match) => ({ match: withoutTrailingStop(match[0]), start: match.index }))
      .filter(({ match, start }) => except === undefined || !except(match, text, start))
      .map(({ match, start }) => ({ start, end: start + match.length, category })),
  );
}

/** A full stop that ends the sentence does not belong to the address before it. */
function withoutTrailingStop(match: string): string {
  return match.replace(/[.:!?*_~-]+$/, "");
}

/** Two words with a slash are usually "and/or"; a path has a forge before it or is spelled as no prose is. */
function isRepositoryPath(match: string, before: string): boolean {
  if (!/[a-z]/i.test(match)) return false;
  if (/(?:github|gitlab|gitee|codeberg|bitbucket|repo|repository)[\s:/"']{1,3}$/i.test(before)) return true;
  const [owner = "", name = ""] = match.split("/");
  const isPath = (part: string) => /^[a-z0-9._-]+$/.test(part) && /[a-z]/.test(part);
  return isPath(owner) && isPath(name) && /[_\d]|[a-z][.][a-z]|-.*-/.test(match) && !/^\w\/\w$/.test(match);
}

/** "10 PM 30" and "Plan B 2" aside: a code with a space needs to be more than a letter that happens to stand there. */
function isTimeOrSize(match: string, text: string, start: number): boolean {
  return /^PM /.test(match) && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

import type { Pattern } from "./pattern.ts";

/** Names of standards, licences and encodings that are written like a ticket. */
const NOT_A_TICKET =
  /^(?:ISO|IEC|IEEE|RFC|UTF|SHA|MD|AES|RSA|TLS|GPL|LGPL|AGPL|MPL|EPL|EUPL|BSD|CC|BY|MIT|COVID|ES|HTTP|USB|GPT|CMMI|SOC|PCI|NIST|SLSA|OWASP)-/;

/** Where a cost belongs inside a company. */
export const COST_CENTER_PATTERNS: readonly Pattern[] = [
  {
    category: "COST_CENTER",
    expression:
      /(?<![A-Za-z])(?:cost[ -]?cent(?:er|re)|budget code|GL account|profit cent(?:er|re)|WBS(?: element)?|purchase order|PO number)\s{0,2}(?:no\.?|code|id|number)?\s{0,2}[:#]?\s{0,2}[A-Z0-9]{0,6}[-./]?\d[A-Z0-9./-]{1,20}/gi,
  },
  { category: "COST_CENTER", expression: /(?<![A-Za-z0-9])(?:CC|KST|WBS|PO)[-_ ]?\d{4,10}(?!\d)/g },
  {
    category: "COST_CENTER",
    expression:
      /(?:成本中心|费用中心|预算编号|项目编号)\s?(?:编号|代码)?\s?[:：]?\s?[A-Z0-9][A-Z0-9./-]{2,20}/gi,
  },
];

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** Days: what happened on one can be looked up. */
export const DATE_PATTERNS: readonly Pattern[] = [
  {
    category: "DATE",
    expression:
      /(?<![\dA-Za-z-])(?:19|20)\d{2}([-/.])(?:0?[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01]|[1-9])(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g,
  },
  {
    category: "DATE",
    expression:
      /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d{2}(?![\d-])/g,
  },
  {
    category: "DATE",
    expression:
      /(?<!\d)(?:(?:19|20)\d{2}\s?年\s?)(?:1[0-2]|0?[1-9])\s?月(?:\s?(?:[12]\d|3[01]|0?[1-9])\s?[日号])?/g,
  },
  {
    category: "DATE",
    expression: new RegExp(
      String.raw`(?<![A-Za-z0-9])(?:${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)? ${MONTH}\.?,? (?:19|20)\d{2})(?!\d)`,
      "gi",
    ),
  },
];

/** Codes of levels that every company has its own of. */
export const LEVEL_CODE_PATTERNS: readonly Pattern[] = [
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
    category: "LEVEL_CODE",
    expression: /(?:(?<![A-Za-z])(?:level|grade|band)|职级|级别)\s?[56]\d(?![\d%])/gi,
  },
];

/** Numbers of tickets, changes and commits in trackers of every kind. */
export const TICKET_PATTERNS: readonly Pattern[] = [
  {
    category: "TICKET",
    expression: /(?<![A-Za-z0-9-])[A-Z][A-Z0-9]{1,9}-\d+(?:-\d+)?(?![A-Za-z0-9])/g,
    except: (match) => NOT_A_TICKET.test(match),
  },
  { category: "TICKET", expression: /(?<![A-Za-z0-9&#])[A-Za-z0-9_.-]{0,40}[#!]\d{2,9}(?![A-Za-z0-9])/g },
  {
    category: "TICKET",
    expression: /(?<![A-Za-z0-9])(?:PR|MR|CL|GH|issue|bug|ticket|change)[ -]?[#!]?\d{2,9}(?![A-Za-z0-9])/gi,
  },
  {
    category: "TICKET",
    expression: /(?:工单|需求单|缺陷|单号)\s?(?:编号|号)?\s?[:：#]?\s?[A-Z]{0,6}-?\d{3,12}/g,
  },
  // Change-Ids of Gerrit; tasks and revisions of Phabricator, which have more digits than any level.
  { category: "TICKET", expression: /(?<![A-Za-z0-9])I[0-9a-f]{8,40}(?![A-Za-z0-9])/g },
  { category: "TICKET", expression: /(?<![A-Za-z0-9])[TD]\d{3,9}(?![A-Za-z0-9])/g },
  {
    category: "TICKET",
    expression: /(?<![A-Za-z0-9])[0-9a-f]{7,40}(?![A-Za-z0-9])/g,
    except: (match) => !/\d/.test(match) || !/[a-f]/.test(match) || /^\d+[a-f]$/.test(match),
  },
];

/** "10 PM 30" and "Plan B 2" aside: a code with a space needs to be more than a letter that happens to stand there. */
function isTimeOrSize(match: string, text: string, start: number): boolean {
  return /^PM /.test(match) && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

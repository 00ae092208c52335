import type { Pattern } from "./pattern.ts";

const KEY =
  "AKIA[0-9A-Z]{16}|ASIA[0-9A-Z]{16}|gh[opsur]_[A-Za-z0-9]{20,100}|github_pat_[A-Za-z0-9_]{20,120}|glpat-[A-Za-z0-9_-]{20,60}|" +
  "xox[abeprs]-[A-Za-z0-9-]{10,120}|sk-[A-Za-z0-9_-]{20,200}|(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,120}|AIza[A-Za-z0-9_-]{30,40}|" +
  "npm_[A-Za-z0-9]{30,40}|pypi-[A-Za-z0-9_-]{30,250}|hf_[A-Za-z0-9]{30,40}|dckr_pat_[A-Za-z0-9_-]{20,40}|" +
  "SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64}|eyJ[A-Za-z0-9_-]{10,500}\\.[A-Za-z0-9_-]{10,800}(?:\\.[A-Za-z0-9_-]{0,500})?|" +
  "ya29\\.[A-Za-z0-9_-]{20,200}|LTAI[A-Za-z0-9]{12,30}|AKID[A-Za-z0-9]{13,40}";

/** Keys, tokens and passwords that somebody pasted by mistake. */
export const CREDENTIAL_PATTERNS: readonly Pattern[] = [
  { category: "CREDENTIAL", expression: new RegExp(`(?<![A-Za-z0-9])(?:${KEY})(?![A-Za-z0-9])`, "g") },
  {
    category: "CREDENTIAL",
    expression:
      /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?:[^-]{0,4000}-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
  },
  {
    category: "CREDENTIAL",
    expression:
      /(?:(?<![A-Za-z])(?:password|passwd|passphrase|pwd|secret|token|api[_ -]?key|access[_ -]?key|bearer)|密码|口令|密钥|令牌)\s{0,3}(?:[:=：]|is\b|为|是)\s{0,3}["']?[^\s"',;，。]{6,120}/gi,
    except: (match) => !/\d/.test(match),
  },
  { category: "CREDENTIAL", expression: /(?<![A-Za-z])bearer\s[A-Za-z0-9._~+/-]{16,500}={0,2}/gi },
  {
    category: "CREDENTIAL",
    expression: /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{28,500}={0,2}(?![A-Za-z0-9+/_-])/g,
    except: (match) => !isRandom(match),
  },
];

/** Letters of both cases and digits all mixed, as no word and no path is. */
function isRandom(text: string): boolean {
  const changes = text.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0;
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text) && changes >= text.length / 5;
}

/** Whether anybody can have an address at this domain, so that having one proves nothing. */
export function isPublicMailDomain(domain: string): boolean {
  return PUBLIC_MAIL_DOMAINS.has(domain);
}

// Those that people most often register with; the operator is asked to know the others.
const PUBLIC_MAIL_DOMAINS = new Set([
  "126.com",
  "139.com",
  "163.com",
  "aol.com",
  "foxmail.com",
  "gmail.com",
  "gmx.com",
  "gmx.de",
  "gmx.net",
  "googlemail.com",
  "hey.com",
  "hotmail.com",
  "icloud.com",
  "live.com",
  "mac.com",
  "mail.com",
  "mail.ru",
  "me.com",
  "msn.com",
  "naver.com",
  "outlook.com",
  "pm.me",
  "proton.me",
  "protonmail.com",
  "qq.com",
  "sina.cn",
  "sina.com",
  "sohu.com",
  "web.de",
  "yahoo.co.jp",
  "yahoo.com",
  "yandex.com",
  "yandex.ru",
  "yeah.net",
  "zoho.com",
]);

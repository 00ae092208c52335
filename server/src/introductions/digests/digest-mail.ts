import type { Mail } from "#server/platform/mail/create-mailer.ts";

/**
 * The same mail for everybody, whatever has happened and however much of it: only the address and the key differ, and
 * all keys are of one length. It is dated with the hour of its day, also where it leaves later.
 */
export function digestMail({
  to,
  key,
  webOrigin,
  upTo,
}: {
  to: string;
  key: string;
  webOrigin: string;
  upTo: Date;
}): Mail {
  const stop = `${webOrigin}/notices/off/${key}`;
  const paragraphs = [
    "There is something new for you. Sign in to read it:",
    `${webOrigin}/notices`,
    "Such a mail comes once a day at most. To get no more of them:",
    stop,
    "有新内容，请登录第一个链接查看。此类邮件每天至多一封；如不想再收到，请打开第二个链接。",
  ];
  return {
    to,
    subject: "There is something new for you",
    text: `${paragraphs.join("\n\n")}\n`,
    date: upTo,
    headers: {
      // RFC 8058: mail programs show it as a button, and press it with a POST.
      "List-Unsubscribe": `<${stop}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  };
}

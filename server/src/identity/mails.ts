import type { Mail } from "#server/platform/mail/create-mailer.ts";

/** Every mail we send. They say nothing about ladders: a mailbox is often read by more than its owner. */

/** Asks somebody who registered to prove that the address is theirs. */
export function confirmationMail(to: string, link: string): Mail {
  return {
    to,
    subject: "Please confirm your address",
    text: paragraphs(
      "Somebody, probably you, used this address to register. Open this link to confirm it:",
      link,
      "The link works for one day. If it was not you, do nothing.",
      "有人（很可能是您本人）用此邮箱地址注册。请打开以上链接确认；链接一天内有效。如非本人操作，请忽略。",
    ),
  };
}

/** Tells the owner of an account that somebody tried to register with the same address. */
export function alreadyRegisteredMail(to: string, link: string): Mail {
  return {
    to,
    subject: "You already have an account",
    text: paragraphs(
      "Somebody, probably you, tried to register with this address. It has an account already; sign in here:",
      link,
      "If it was not you, do nothing. Nothing has changed.",
      "有人（很可能是您本人）尝试用此邮箱地址注册。该地址已有账户，请通过以上链接登录。如非本人操作，请忽略，一切如旧。",
    ),
  };
}

/** Invites somebody to join an organisation; by whom is on the page behind the link. */
export function invitationMail(to: string, link: string): Mail {
  return {
    to,
    subject: "You have an invitation",
    text: paragraphs(
      "You have been invited to join a team. Open this link to see by whom, and to accept or decline:",
      link,
      "The link works for seven days.",
      "您收到一份团队邀请。请打开以上链接查看邀请方，并接受或拒绝；链接七天内有效。",
    ),
  };
}

function paragraphs(...texts: string[]): string {
  return `${texts.join("\n\n")}\n`;
}

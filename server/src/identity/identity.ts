import type { Pool } from "pg";

import type { SendMail } from "#server/platform/mail/create-mailer.ts";

import type { MailedKeys } from "./mailed-key.ts";
import type { SignInLimits } from "./sign-in-limits.ts";

/** What the acts on people and organisations work with. */
export interface Identity {
  pool: Pool;
  keys: MailedKeys;
  limits: SignInLimits;
  sendMail: SendMail;
  /** Where people open the pages that mailed links lead to. */
  webOrigin: string;
}

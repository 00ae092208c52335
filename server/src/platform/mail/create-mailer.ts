import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { createTransport } from "nodemailer";

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** When it says it was sent; now, if left out. */
  date?: Date;
  headers?: Record<string, string>;
}

/** Thrown where it is certain that a mail has not left: nobody answered, or whoever did refused it. */
export class MailNotAccepted extends Error {
  constructor() {
    super("The mail server did not accept a mail.");
  }
}

/** Sends one mail, or throws: `MailNotAccepted` where it may be sent again without coming twice. */
export type SendMail = (mail: Mail) => Promise<void>;

export interface MailerOptions {
  /** Where mail goes; null keeps it in `directory`, where a developer can open it. */
  smtpUrl: string | null;
  directory: string;
  /** The address mail comes from. */
  from: string;
}

/** Builds the mailer: through SMTP, or into one `.eml` file a mail, whose text is readable as it stands. */
export function createMailer({ smtpUrl, directory, from }: MailerOptions): SendMail {
  if (smtpUrl !== null) {
    const transport = createTransport(smtpUrl);
    return async (mail) => {
      await transport.sendMail({ from, ...mail }).catch((error: unknown) => {
        throw hasNotLeft(error) ? new MailNotAccepted() : error;
      });
    };
  }
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return async (mail) => {
    const { message } = await transport.sendMail({ from, ...mail });
    await mkdir(directory, { recursive: true });
    const path = join(directory, `${new Date().toISOString().replaceAll(":", "-")}-${randomUUID()}.eml`);
    await writeFile(`${path}.part`, readable(message as Buffer, mail.text), { mode: 0o600 });
    await rename(`${path}.part`, path);
  };
}

/** Where nobody was reached, or an answer refused; a silence after the words were sent may mean anything. */
function hasNotLeft(error: unknown): boolean {
  const { syscall, code, responseCode } = error as { syscall?: string; code?: string; responseCode?: number };
  return typeof responseCode === "number" || syscall === "connect" || code === "EDNS" || code === "EAUTH";
}

/** The same message with its text as it is: encoded for the wire, a link would be cut or turned into base64. */
function readable(message: Buffer, text: string): string {
  const [head = ""] = message.toString("utf8").split("\n\n", 1);
  return `${head.replace(/^Content-Transfer-Encoding: .*$/m, "Content-Transfer-Encoding: 8bit")}\n\n${text}`;
}

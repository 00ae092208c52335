import type { Identity } from "./identity.ts";
import { confirmationMail } from "./mails.ts";

const CONFIRMATION_HOURS = 24;

/** Mails a link that proves the address; silent where that address has had enough mail for now. */
export async function sendConfirmation(
  { keys, limits, sendMail, webOrigin }: Identity,
  person: { id: string; email: string },
): Promise<void> {
  if ((await limits.take("mail", person.email)) !== null) return;
  const key = keys.sign("confirmation", person.id, new Date(Date.now() + CONFIRMATION_HOURS * 3_600_000));
  await sendMail(confirmationMail(person.email, `${webOrigin}/confirm/${key}`));
}

/** Marks the address as proven, however often the link is used; false for a key that is not ours or too old. */
export async function confirmEmail({ pool, keys }: Identity, key: string): Promise<boolean> {
  const personId = keys.open("confirmation", key);
  if (personId === null) return false;
  const { rowCount } = await pool.query("UPDATE person SET email_verified = true WHERE id = $1", [personId]);
  return rowCount === 1;
}

import { createHmac, timingSafeEqual } from "node:crypto";

/** What a mailed link is for; a key for one purpose opens nothing of another. */
export type KeyPurpose = "invitation" | "confirmation";

/** Makes and reads the keys in mailed links: an id and a date, signed, so that nothing has to be stored. */
export interface MailedKeys {
  sign(purpose: KeyPurpose, id: string, expiresAt: Date): string;
  /** The id in a key that we signed and that has not expired, otherwise null. */
  open(purpose: KeyPurpose, key: string): string | null;
}

const ID_BYTES = 16;
const SIGNED_BYTES = ID_BYTES + 4;
const SIGNATURE_BYTES = 16;

/** Builds the keys on the installation's secret. */
export function createMailedKeys(secret: string): MailedKeys {
  const signature = (purpose: KeyPurpose, content: Buffer) =>
    createHmac("sha256", secret)
      .update(`mailed-key:${purpose}:`)
      .update(content)
      .digest()
      .subarray(0, SIGNATURE_BYTES);

  return {
    sign(purpose, id, expiresAt) {
      const content = Buffer.alloc(SIGNED_BYTES);
      content.write(id.replaceAll("-", ""), "hex");
      content.writeUInt32BE(Math.ceil(expiresAt.getTime() / 1000), ID_BYTES);
      return Buffer.concat([content, signature(purpose, content)]).toString("base64url");
    },
    open(purpose, key) {
      const bytes = Buffer.from(key, "base64url");
      if (bytes.length !== SIGNED_BYTES + SIGNATURE_BYTES) return null;
      const content = bytes.subarray(0, SIGNED_BYTES);
      if (!timingSafeEqual(bytes.subarray(SIGNED_BYTES), signature(purpose, content))) return null;
      if (content.readUInt32BE(ID_BYTES) * 1000 < Date.now()) return null;
      const hex = content.toString("hex", 0, ID_BYTES);
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    },
  };
}

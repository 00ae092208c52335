import { simplifyHan } from "../redaction/simplify-han.ts";

/** A text with simplified characters for traditional ones, each in its place: both scripts write the same words. */
export function simplified(text: string): string {
  return Array.from(text, simplifyHan).join("");
}

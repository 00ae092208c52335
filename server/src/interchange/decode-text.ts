import { LIMITS } from "@rungs/shared/limits";

import type { ImportProblem } from "./import-outcome.ts";

type Decoded = { ok: true; text: string } | { ok: false; problem: ImportProblem };

const SIGNATURES: readonly { bytes: readonly number[]; message: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    message: "This is an Excel, Word or zip file; save the ladder as CSV or Markdown and upload that.",
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    message: "This is an old Excel or Word file; save the ladder as CSV or Markdown and upload that.",
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    message: "This is a PDF; copy the ladder into a Markdown or CSV file and upload that.",
  },
];

/** The text of a file with `\n` line ends, or why it is no text: UTF-8, or UTF-16 with its byte order mark. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > LIMITS.importBytes) {
    return refuse("file-too-large", `The file is larger than ${LIMITS.importBytes / 1_000_000} MB.`);
  }
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (signature) return refuse("binary-file", signature.message);

  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.includes(0)) return refuse("binary-file", NOT_TEXT);
  const text = decode(bytes, encoding);
  if (text === null) {
    const line = encoding === "utf-8" ? firstUndecodableLine(bytes) : null;
    return refuse(
      "wrong-encoding",
      "The file has characters that are not UTF-8; save it as UTF-8 and upload it again.",
      line,
    );
  }
  if (text.includes("\0")) return refuse("binary-file", NOT_TEXT);
  if (text.trim() === "") return refuse("empty-file", "The file is empty.");
  return { ok: true, text: text.replace(/\r\n?/g, "\n") };
}

const NOT_TEXT = "The file is not a text file; upload the ladder as Markdown or CSV.";

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A line feed is never part of a longer UTF-8 sequence, so the lines can be tried one by one. */
function firstUndecodableLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (decode(bytes.subarray(start, end), "utf-8") === null) break;
    start = end + 1;
    line += 1;
  }
  return line;
}

function refuse(code: ImportProblem["code"], message: string, line: number | null = null): Decoded {
  return { ok: false, problem: { code, line, message } };
}

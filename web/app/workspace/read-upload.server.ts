import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from "@remix-run/form-data-parser";
import { LIMITS } from "@rungs/shared/limits";

export type Upload =
  | { ok: true; fileName: string; bytes: Uint8Array }
  | {
      ok: false;
      problem: { code: "no-file" | "file-too-large" | "upload-unreadable"; fileName: string | null };
    };

/** The one file of a multipart form; reading stops at the limit, so that a large one is never held whole. */
export async function readUpload(request: Request): Promise<Upload> {
  let form: FormData;
  try {
    form = await parseFormData(request, {
      maxFiles: 1,
      maxFileSize: LIMITS.importBytes,
      maxTotalSize: LIMITS.importBytes + 10_000,
    });
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError)
      return { ok: false, problem: { code: "file-too-large", fileName: null } };
    if (error instanceof FormDataParseError || error instanceof MaxFilesExceededError)
      return { ok: false, problem: { code: "upload-unreadable", fileName: null } };
    throw error;
  }
  const file = form.get("file");
  // A browser sends an untouched field as an empty file without a name; the parser calls it "file-upload".
  if (!(file instanceof File) || (file.size === 0 && !file.name.includes(".")))
    return { ok: false, problem: { code: "no-file", fileName: null } };
  return { ok: true, fileName: file.name.slice(-255), bytes: new Uint8Array(await file.arrayBuffer()) };
}

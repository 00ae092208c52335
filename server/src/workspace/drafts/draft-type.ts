import type { DraftContent, DraftKind } from "@rungs/shared/draft";
import type { ZodType } from "zod";

/** A kind of draft and the shape of its content; what is found or written by it is of that kind and no other. */
export interface DraftType<Content extends DraftContent> {
  kind: DraftKind;
  schema: ZodType<Content>;
}

import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { FINDING_DECISIONS, SHARING_CHECKLIST, WITHDRAWAL_MANNERS } from "../vocabulary/sharing.ts";

const id = z.uuid();

export const decideFindingsInput = z.strictObject({
  draftId: id,
  /** A null decision takes an earlier one back; an empty replacement means the one that was suggested. */
  decisions: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[0-9a-f]{16}$/),
        decision: z.enum(FINDING_DECISIONS).nullish(),
        replacement: z.string().trim().max(LIMITS.nameCharacters).nullish(),
      }),
    )
    .min(1)
    .max(LIMITS.decisionsAtOnce),
});

export const confirmPublicationInput = z.strictObject({
  draftId: id,
  /** Of the preview that the author saw. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  checklist: z.array(z.enum(SHARING_CHECKLIST)).max(SHARING_CHECKLIST.length),
  /** Whether it stays when the organisation leaves the network. */
  keepAfterLeaving: z.boolean().default(true),
});

export const retractPublicationInput = z.strictObject({
  publicationId: id,
  manner: z.enum(WITHDRAWAL_MANNERS).default("QUIETLY"),
});

export type DecideFindingsValues = z.output<typeof decideFindingsInput>;
export type ConfirmPublicationValues = z.output<typeof confirmPublicationInput>;
export type RetractPublicationValues = z.output<typeof retractPublicationInput>;

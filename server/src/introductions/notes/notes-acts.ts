import type { IntroductionRefusal } from "@rungs/shared/vocabulary/introduction";
import type { NotesSection } from "@rungs/shared/vocabulary/notes";
import type { DataSource, EntityManager } from "typeorm";

import { actOnce, type ActResult, type Person, Refused } from "../act-once.ts";
import { type DoorDocument, notesCopy } from "./notes-copy.ts";

/** What a side does about notes that the two would lay beside each other. */
export type NotesAct = { introductionId: string; key: string } & (
  | { act: "offerNotes"; draftId: string; sections: NotesSection[]; days: number }
  | { act: "agreeToNotes"; revision: number }
  | { act: "endNotes" }
);

/**
 * What the door would let out of a draft now, in a transaction of its organisation; NOT_READY where it would let out
 * nothing, and null where there is no such draft.
 */
export type FindDoorDocument = (
  manager: EntityManager,
  organizationId: string,
  draftId: string,
) => Promise<DoorDocument | "NOT_READY" | null>;

/** Does one act about notes, with their introduction locked; that of others is not found. */
export function actOnNotes(
  { workspace, findDoorDocument }: { workspace: DataSource; findDoorDocument: FindDoorDocument },
  person: Person,
  sent: NotesAct,
): Promise<ActResult> {
  const { key, ...request } = sent;
  return actOnce(workspace, person, { key, act: sent.act, request }, async (manager) => {
    const came = await applyAct(manager, person, sent, findDoorDocument);
    if (came !== "DONE") throw new Refused(came);
    return sent.introductionId;
  });
}

async function applyAct(
  manager: EntityManager,
  { organizationId }: Person,
  sent: NotesAct,
  findDoorDocument: FindDoorDocument,
): Promise<IntroductionRefusal | "DONE"> {
  const { introductionId } = sent;
  switch (sent.act) {
    case "offerNotes": {
      const found = await findDoorDocument(manager, organizationId, sent.draftId);
      if (found === null) return "NOT_FOUND";
      const copy = found === "NOT_READY" ? null : notesCopy(found, sent.sections);
      if (!copy) return "NOT_READY";
      const values = [introductionId, copy.kind, sent.sections, JSON.stringify(copy), sent.days];
      return call(manager, "offer_notes($1, $2, $3, $4, $5)", values);
    }
    case "agreeToNotes":
      return call(manager, "agree_to_notes($1, $2)", [introductionId, sent.revision]);
    case "endNotes":
      return call(manager, "end_notes($1)", [introductionId]);
  }
}

async function call(
  manager: EntityManager,
  act: string,
  values: unknown[],
): Promise<IntroductionRefusal | "DONE"> {
  const [{ came }] = await manager.query<[{ came: IntroductionRefusal | "DONE" }]>(
    `SELECT ${act} AS came`,
    values,
  );
  return came;
}

import type { IntroductionRefusal } from "@rungs/shared/vocabulary/introduction";
import type { DataSource, EntityManager } from "typeorm";

import { actOnce, type ActResult, type Person, Refused } from "../act-once.ts";

/** What a side does about the session of a talk: at most one is proposed or booked at a time. */
export type SessionAct = { introductionId: string; key: string } & (
  | { act: "proposeSession"; starts: string[]; minutes: number }
  | { act: "bookSession"; start: string }
  | { act: "askForOtherTimes" }
  | { act: "cancelSession" }
);

/** Does one act about a session, with its introduction locked; that of others is not found. */
export function actOnSession(workspace: DataSource, person: Person, sent: SessionAct): Promise<ActResult> {
  const { key, ...request } = sent;
  return actOnce(workspace, person, { key, act: sent.act, request }, async (manager) => {
    const came = await applyAct(manager, sent);
    if (came !== "DONE") throw new Refused(came);
    return sent.introductionId;
  });
}

async function applyAct(manager: EntityManager, sent: SessionAct): Promise<IntroductionRefusal | "DONE"> {
  const [call, values] = callOf(sent);
  const [{ came }] = await manager.query<[{ came: IntroductionRefusal | "DONE" }]>(`SELECT ${call} AS came`, [
    sent.introductionId,
    ...values,
  ]);
  return came;
}

function callOf(sent: SessionAct): [string, unknown[]] {
  switch (sent.act) {
    case "proposeSession":
      return ["propose_session($1, $2::timestamptz[], $3)", [sent.starts, sent.minutes]];
    case "bookSession":
      return ["book_session($1, $2)", [sent.start]];
    case "askForOtherTimes":
      return ["ask_for_other_times($1)", []];
    case "cancelSession":
      return ["cancel_session($1)", []];
  }
}

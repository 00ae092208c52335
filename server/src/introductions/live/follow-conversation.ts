import type { DataSource } from "typeorm";

import type { Bell } from "#server/platform/database/bell.ts";
import type { StreamEvent } from "#server/platform/http/handle-stream.ts";

import type { Person } from "../act-once.ts";
import { type ConversationState, findNewMessages } from "../find-introductions.ts";
import { isOpen, isTalking } from "../introduction-state.ts";

/** Messages that are read at once. */
const AT_ONCE = 100;

export interface Follow {
  id: string;
  /** The number of the last message that is known. */
  after: number;
  /** Whether the person may still listen; asked before every look but the first. */
  mayGoOn: () => Promise<boolean>;
  signal: AbortSignal;
  /** Milliseconds after which it looks by itself, whatever it was told. */
  every: number;
}

/**
 * Tells every message after the last that is known, in order and once, and how far it has come whenever that changes,
 * until the conversation is over. It tells what a reader of the page sees and no more: the day of a message, and
 * nothing of who is there, reads or consents.
 */
export async function* followConversation(
  { workspace, bell }: { workspace: DataSource; bell: Bell },
  person: Person,
  { id, after, mayGoOn, signal, every }: Follow,
): AsyncGenerator<StreamEvent | null> {
  const watch = bell.watch(id);
  let known = after;
  let told = null as ConversationState | null;
  try {
    while (!signal.aborted) {
      const found = await findNewMessages(workspace, person, { id, after: known, limit: AT_ONCE });
      if (!found) return;
      for (const { seq, isOwn, text, sentOn } of found.messages) {
        known = seq;
        yield { name: "message", id: seq, data: { number: seq, isOwn, text, sentOn } };
      }
      if (found.messages.length === AT_ONCE) continue;
      const { stage, session } = found.state;
      if (stage !== told?.stage || session !== told.session) {
        told = { stage, session };
        yield { name: "state", data: told };
      }
      if (!isOpen(stage) && !isTalking(stage)) return;
      await watch.rung(every, signal);
      if (signal.aborted || !(await mayGoOn())) return;
      yield null;
    }
  } finally {
    watch.end();
  }
}

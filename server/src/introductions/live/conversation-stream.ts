import type { DataSource } from "typeorm";
import { z } from "zod";

import { mayAccess } from "#server/identity/policies.ts";
import type { FindViewer, Viewer } from "#server/identity/viewer.ts";
import type { Bell } from "#server/platform/database/bell.ts";
import type { StreamRoute } from "#server/platform/http/handle-stream.ts";

import type { Person } from "../act-once.ts";
import { findIntroduction } from "../find-introductions.ts";
import { followConversation } from "./follow-conversation.ts";

/** Streams that one person may hold open at one server. */
const MOST = 12;

export interface ConversationStreamParts {
  workspace: DataSource;
  bell: Bell;
  findViewer: FindViewer;
  /** Milliseconds after which a stream looks by itself, and whether its session is there still. */
  every?: number;
}

/** Tells each of the two people of an introduction what is written, for as long as their session lasts. */
export function createConversationStream(parts: ConversationStreamParts): StreamRoute {
  const { workspace, findViewer, every = 10_000 } = parts;
  const open = new Map<string, number>();
  const count = (personId: string, change: number) => {
    const now = (open.get(personId) ?? 0) + change;
    if (now > 0) open.set(personId, now);
    else open.delete(personId);
  };

  return {
    path: "/live/introductions/",
    async open({ name, after, headers, signal }) {
      const person = memberOf(await findViewer(headers, { isUse: false }));
      if (!person) return 401;
      const id = z.uuid().safeParse(name.toLowerCase());
      if (!id.success || !(await findIntroduction(workspace, person, id.data))) return 404;
      if ((open.get(person.personId) ?? 0) >= MOST) return 429;
      const mayGoOn = async () => {
        const now = memberOf(await findViewer(headers, { isUse: false }));
        return now?.personId === person.personId && now.organizationId === person.organizationId;
      };
      const follow = { id: id.data, after, mayGoOn, signal, every };
      return counted(followConversation(parts, person, follow), (change) => count(person.personId, change));
    },
  };
}

function memberOf(viewer: Viewer | null): Person | null {
  if (!mayAccess(viewer, []) || viewer?.organizationId == null) return null;
  return { organizationId: viewer.organizationId, personId: viewer.personId };
}

async function* counted<Told>(
  told: AsyncIterable<Told>,
  count: (change: number) => void,
): AsyncGenerator<Told> {
  count(1);
  try {
    yield* told;
  } finally {
    count(-1);
  }
}

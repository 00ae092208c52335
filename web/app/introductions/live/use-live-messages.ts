import { useEffect, useRef, useState } from "react";
import { useRevalidator } from "react-router";

import type { IntroductionInList, MessageInTalk } from "../introductions.operations.ts";
import { mergeMessages } from "./merge-messages.ts";

const FOLLOWED: readonly IntroductionInList["stage"][] = ["ASKED", "QUESTIONED", "ACCEPTED", "REVEALED"];

/** How far it has come, as the stream tells it: a session by a name that changes with it. */
type State = { stage: IntroductionInList["stage"]; session: string | null };

/**
 * Adds what is written while the page is looked at, and reads the page anew when the introduction has moved on. Without
 * scripts, or where nothing streams, the messages stay those of the page.
 */
export function useLiveMessages(
  { id, stage }: Pick<IntroductionInList, "id" | "stage">,
  messages: MessageInTalk[],
  isNewest: boolean,
): { shown: MessageInTalk[]; isLive: boolean } {
  const [told, setTold] = useState<MessageInTalk[]>([]);
  const [isLive, setIsLive] = useState(false);
  const { revalidate } = useRevalidator();
  const shown = isNewest ? mergeMessages(messages, told) : messages;
  const latest = useRef({ stage, number: 0, revalidate });
  useEffect(() => {
    latest.current = { stage, number: shown.at(-1)?.number ?? 0, revalidate };
  });

  const follows = isNewest && FOLLOWED.includes(stage);
  useEffect(() => {
    if (!follows) return;
    const address = `/introductions/${id}/live`;
    let source: EventSource | null = null;
    let session: State["session"] | undefined;
    const close = () => {
      source?.close();
      source = null;
      setIsLive(false);
    };
    const open = () => {
      // It comes back by itself, and then says after which message.
      const opened = new EventSource(`${address}?after=${latest.current.number}`);
      source = opened;
      opened.addEventListener("open", () => setIsLive(true));
      opened.addEventListener("error", () => setIsLive(false));
      opened.addEventListener("message", ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as MessageInTalk;
        setTold((before) => mergeMessages(before, [message]));
        if (!message.isOwn) markRead(address, message.number);
      });
      opened.addEventListener("state", ({ data }: MessageEvent<string>) => {
        const now = JSON.parse(data) as State;
        const isNew = session !== undefined && now.session !== session;
        session = now.session;
        if (isNew || now.stage !== latest.current.stage) void latest.current.revalidate();
      });
    };
    // A page that nobody looks at holds no connection, and has read nothing.
    const follow = () => {
      if (document.visibilityState === "hidden") close();
      else if (source === null) open();
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      close();
    };
  }, [id, follows]);

  return { shown, isLive: follows && isLive };
}

function markRead(address: string, upTo: number): void {
  // Where it fails, the next page that is opened does it.
  fetch(address, { method: "POST", body: new URLSearchParams({ upTo: String(upTo) }) }).catch(() => {});
}

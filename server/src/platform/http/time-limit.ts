import type { ServerResponse } from "node:http";

/** The clock of one request. */
export interface TimeLimit {
  /** Aborts when the time is over or the caller has gone. */
  signal: AbortSignal;
  /** Settles with "over" when the time is over, and never otherwise. */
  over: Promise<"over">;
  stop: () => void;
}

/** Starts the clock of one request. */
export function startTimeLimit(response: ServerResponse, milliseconds: number): TimeLimit {
  const controller = new AbortController();
  const { promise: over, resolve } = withResolver<"over">();
  const timer = setTimeout(() => {
    controller.abort(new Error("The time of the request is over."));
    resolve("over");
  }, milliseconds);
  const gone = () => {
    if (!response.writableFinished) controller.abort(new Error("The caller has gone."));
  };
  response.once("close", gone);
  return {
    signal: controller.signal,
    over,
    stop: () => {
      clearTimeout(timer);
      response.off("close", gone);
    },
  };
}

function withResolver<Value>() {
  let resolve!: (value: Value) => void;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}

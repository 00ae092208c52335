import type { DataSource } from "typeorm";

import { createJobQueue, type Job } from "#server/platform/jobs/job-queue.ts";
import type { Loop } from "#server/platform/jobs/run-loops.ts";
import { sleep } from "#server/platform/jobs/sleep.ts";
import { MailNotAccepted, type SendMail } from "#server/platform/mail/create-mailer.ts";

import { digestMail } from "./digest-mail.ts";
import { DIGEST_QUEUE } from "./digest-queue.ts";

/** What sending digests works with. */
export interface DigestParts {
  worker: DataSource;
  sendMail: SendMail;
  webOrigin: string;
  /** The hour of the day in UTC at which they leave. */
  hour: number;
  onFailure: (error: unknown) => void;
}

/** Sends, from its hour on, the digests of the day; looks every half minute. */
export function createDigestLoop(parts: DigestParts & { every?: number }): Loop {
  const { worker, hour, every = 30_000 } = parts;
  const queue = createJobQueue(worker, DIGEST_QUEUE);
  return {
    name: "digests",
    async run(signal) {
      await queue.check();
      while (!signal.aborted) {
        await planDigests(worker, { now: new Date(), hour });
        await sendDigests(parts, { now: () => new Date(), signal });
        await queue.maintain();
        await sleep(every, signal);
      }
    },
  };
}

/**
 * Decides once a day, at its hour or as soon after it as a worker lives, who gets a digest; gives how many. Who gets
 * one and the job that sends it are written in one transaction.
 */
export async function planDigests(
  worker: DataSource,
  { now, hour }: { now: Date; hour: number },
): Promise<number> {
  const upTo = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), hour));
  if (now < upTo) return 0;
  return worker.transaction(async (manager) => {
    const rows = await manager.query<{ id: string }[]>("SELECT plan_digests($1) AS id", [upTo]);
    const ids = rows.map(({ id }) => id);
    await createJobQueue(worker, DIGEST_QUEUE).add(manager, ids);
    return ids.length;
  });
}

/**
 * Sends what waits; gives how many mails left. A digest is taken before it is sent and given back only where it is
 * certain that nobody got it: whatever dies in between, no mail leaves twice.
 */
export async function sendDigests(
  { worker, sendMail, webOrigin, onFailure }: DigestParts,
  { now, signal }: { now: () => Date; signal: AbortSignal },
): Promise<number> {
  const queue = createJobQueue(worker, DIGEST_QUEUE);
  let sent = 0;
  let job: Job | null;
  while (!signal.aborted && (job = await queue.take())) {
    const outcome = await sendOne(job.about);
    if (outcome === "sent") sent += 1;
    await (outcome === "not-accepted" ? queue.retry(job) : queue.complete(job));
  }
  return sent;

  async function sendOne(id: string): Promise<"sent" | "not-accepted" | "gone"> {
    const [digest] = await worker.query<{ address: string; key: string; upTo: Date }[]>(
      `SELECT address, key, up_to AS "upTo" FROM take_digest($1, $2)`,
      [id, now()],
    );
    if (!digest) return "gone";
    const { address: to, key, upTo } = digest;
    const outcome = await sendMail(digestMail({ to, key, webOrigin, upTo })).then(
      () => "sent" as const,
      (error: unknown) => {
        onFailure(error);
        return error instanceof MailNotAccepted ? ("not-accepted" as const) : ("gone" as const);
      },
    );
    if (outcome !== "gone") {
      await worker.query("SELECT settle_digest($1, $2)", [id, outcome === "sent"]);
    }
    return outcome;
  }
}

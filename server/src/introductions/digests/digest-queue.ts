import type { JobRules } from "#server/platform/jobs/job-queue.ts";

/** The name of the queue in which digests wait to be sent. */
export const DIGEST_QUEUE = "digest";

/** A mail server that is down is tried again after one minute, two, four and so on, for most of a day. */
export const DIGEST_RULES: JobRules = {
  retryLimit: 9,
  retryDelay: 60,
  retryBackoff: true,
  expireInSeconds: 300,
};

/** What may have brought somebody to the sign-in page. */
const NEWS = ["confirmed", "joined", "signedOut", "signedOutEverywhere"] as const;
export type SignInNews = (typeof NEWS)[number];

/** Reads the news from the address; anything unknown is no news. */
export function findNews(value: string | null): SignInNews | null {
  return NEWS.find((news) => news === value) ?? null;
}

/** Why a sign-in failed, as far as the page has words for it. */
export type SignInProblem =
  "INVALID_EMAIL_OR_PASSWORD" | "EMAIL_NOT_VERIFIED" | "TOO_MANY_ATTEMPTS" | "UNKNOWN";

/** What the identity endpoint refused; a status of 429 always means to wait. */
export function signInProblem({ status, code }: { status: number; code: string }): SignInProblem {
  if (status === 429) return "TOO_MANY_ATTEMPTS";
  if (code === "INVALID_EMAIL_OR_PASSWORD" || code === "EMAIL_NOT_VERIFIED") return code;
  return "UNKNOWN";
}

import { redirect } from "react-router";

/**
 * Gives the way to the first page of a list where the server refused the place that the address names, because what
 * stood there is gone; gives back any other refusal, to be thrown.
 */
export function firstPageInstead(request: Request, refusal: unknown, anchor = ""): unknown {
  const address = new URL(request.url);
  if (!(refusal instanceof Response) || refusal.status !== 400) return refusal;
  if (!address.searchParams.has("after")) return refusal;
  address.searchParams.delete("after");
  return redirect(address.pathname + address.search + anchor);
}

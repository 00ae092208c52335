import type { ShouldRevalidateFunctionArgs } from "react-router";

/** After a conflict (409) a page reads anew what stands by now: the router would keep what it read before the act. */
export function shouldRevalidate({
  actionStatus,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return actionStatus === 409 || defaultShouldRevalidate;
}

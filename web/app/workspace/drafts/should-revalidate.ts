import type { ShouldRevalidateFunctionArgs } from "react-router";

/** After a conflict the page reads anew what a colleague has saved: the router would keep what it read before. */
export function shouldRevalidate({
  actionStatus,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return actionStatus === 409 || defaultShouldRevalidate;
}

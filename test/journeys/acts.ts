import { DEMO_PASSWORD } from "../../server/src/demo/demo-accounts.ts";
import type { Visitor } from "../support/browser.ts";

/** Signs in as somebody of the demo network. */
export async function signIn({ page }: Visitor, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Takes what is shown of the office away where it shows too much, unless it is gone already. */
export async function showNothing({ page }: Visitor): Promise<void> {
  const enough = page.getByText("Enough: you may publish on your own.");
  if (await enough.count()) return;
  const nothing = page.getByLabel("Nothing at all");
  if ((await nothing.count()) && !(await nothing.isChecked())) {
    await nothing.check();
    await page.getByRole("button", { name: "Show this much" }).click();
  }
  await enough.waitFor();
}

/** Ticks the checklist of the review and publishes. */
export async function confirm({ page }: Visitor): Promise<void> {
  // Until then a browser scrolls to the part that the address names, from under a press.
  await page.waitForLoadState();
  for (const box of await page.locator('input[name="checklist"]').all()) await box.check();
  await page.getByRole("button", { name: "Publish exactly this" }).click();
}

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { DEMO_PASSWORD } from "../../server/src/demo/demo-accounts.ts";
import { launchBrowser, type Visitor, visit } from "../support/browser.ts";
import { COLLEAGUE, loadSmallNetwork } from "../support/load-small-network.ts";
import { type Product, startProduct } from "../support/start-product.ts";

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ fill: loadSmallNetwork }), launchBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test("without script one fills in the matrix, and takes back what was saved", async () => {
  const { page } = await visit(browser, { ...product, script: false }).then(async (visitor) => {
    await signIn(visitor, COLLEAGUE.email);
    return visitor;
  });
  await page.goto("/workspace/office/functions");
  await page.locator("#EVENTS").getByLabel("Shared").check();
  await page.locator('#EVENTS [name="from.EVENTS"]').fill("2019");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("since 2019-01").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("It is back.").waitFor();
  expect(await page.getByText("since 2019-01").count()).toBe(0);
}, 120_000);

async function signIn({ page }: Visitor, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

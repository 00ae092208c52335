import pg from "pg";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { hashPassword } from "../../server/src/identity/password-hash.ts";
import type { TestDatabases } from "../../server/src/testing/create-test-databases.ts";
import { TEST_PASSWORD } from "../../server/src/testing/start-test-identity.ts";
import { checkPage, launchBrowser, visit, weighScripts } from "../support/browser.ts";
import { type Product, startProduct } from "../support/start-product.ts";
import { findUntranslated } from "../support/untranslated.ts";

const [PERSON, COLLEAGUE] = ["ada@office.example", "lin@office.example"];

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ fill: addOffice }), launchBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test("a person says what they know, reads it in business terms, and deletes it", async () => {
  const reader = await visit(browser, product);
  const { page } = reader;
  await signIn(page, PERSON);
  await page.goto("/skills");
  await checkPage(reader);
  await page.getByRole("link", { name: "Begin, about five minutes" }).click();
  await checkPage(reader);
  await fillIn(page);
  await page.getByText("Your skills are saved.").waitFor();
  await checkPage(reader);
  const bucket = page.getByRole("row", { name: /Product management, marketing and sales/ });
  // 3 + 2 + 4 + 1 = 10 levels in eleven skills.
  expect(await bucket.innerText()).toMatch(/4 of 11\s+0\.9/);

  await page.getByRole("link", { name: "In business terms" }).click();
  const first = page.locator("main ol > li").first();
  expect(await first.getByRole("heading", { level: 3 }).innerText()).toBe("Product management");
  expect(await first.innerText()).toContain("3 ÷ 4 = 75 %");
  expect(new URL(page.url()).search).toBe("");
  await checkPage(reader);

  await page.goto("/skills/moves?from=SOFTWARE_ENGINEERING&rank=4");
  const compliance = page.locator("main ol > li").filter({ hasText: "Open source compliance" });
  expect(await compliance.innerText()).toContain("6 levels. Left to learn: 9.");
  await checkPage(reader);
  expect(await weighScripts(reader, "/skills/edit")).toBeLessThan(180_000);

  await page.goto("/skills");
  await page.getByText("Delete my skills", { exact: true }).click();
  await page.getByRole("button", { name: "Delete them" }).click();
  await page.getByText("Nothing of them is kept.").waitFor();
  expect(reader.troubles).toEqual([]);
}, 300_000);

test("without script the form works by keyboard, in Chinese nothing is left in English, and a colleague sees none of it", async () => {
  const person = await visit(browser, { ...product, script: false, language: "zh-CN" });
  const { page } = person;
  await signIn(page, COLLEAGUE);
  await page.goto("/skills/edit");
  expect.soft(await findUntranslated(page, "zh-Hans")).toEqual([]);
  const group = page.getByRole("group", { name: "选择、使用和管理指标" });
  await group.getByRole("radio").first().focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("您的技能已保存。").waitFor();
  for (const path of ["/skills", "/skills/translation", "/skills/moves", "/skills/moves?from=LEGAL"]) {
    await page.goto(path);
    expect.soft(await findUntranslated(page, "zh-Hans"), path).toEqual([]);
  }

  const other = await visit(browser, product);
  await signIn(other.page, PERSON);
  await other.page.goto("/skills");
  await other.page.getByText("You have not said anything of your skills").waitFor();
  expect([...person.troubles, ...other.troubles]).toEqual([]);
}, 300_000);

async function fillIn(page: Page): Promise<void> {
  const levels = {
    "Choosing, using and managing metrics": 3,
    "Gathering user feedback": 2,
    "Handling feature requests": 4,
    "Bringing power users and developers together": 1,
    "Onboarding new members": 5,
    "Resolving disputes between volunteers": 2,
    "Budgets for events": 3,
  };
  for (const [name, level] of Object.entries(levels)) {
    await page.getByRole("group", { name }).getByRole("radio").nth(level).check();
  }
  await page.getByLabel("How I feel about it: Writing documentation").selectOption("Would rather not");
  await page.getByRole("textbox", { name: "Note to myself" }).fill("Ask for a conference budget");
  await page.getByRole("button", { name: "Save" }).click();
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="password"]').fill(TEST_PASSWORD);
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL(({ pathname }) => pathname !== "/sign-in");
}

/** An office of two; neither of them owns it, and neither has to. */
async function addOffice({ owner }: TestDatabases): Promise<void> {
  const client = new pg.Client({ connectionString: owner.workspace });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      "INSERT INTO organization (name) VALUES ('North Harbour') RETURNING id",
    );
    for (const email of [PERSON, COLLEAGUE]) {
      await client.query(
        `WITH added AS (
           INSERT INTO person (name, email, email_verified) VALUES ('Somebody', $1, true) RETURNING id
         ), credential AS (
           INSERT INTO credential (person_id, provider_id, account_id, password)
           SELECT id, 'credential', id::text, $2 FROM added
         )
         INSERT INTO member (organization_id, person_id, role) SELECT $3, id, 'MEMBER' FROM added`,
        [email, await hashPassword(TEST_PASSWORD), rows[0]!.id],
      );
    }
  } finally {
    await client.end();
  }
}

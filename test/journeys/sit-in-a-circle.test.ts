import pg from "pg";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { checkPage, launchBrowser, type Visitor, visit } from "../support/browser.ts";
import { EDITOR, LEAD, loadSmallNetwork, READER } from "../support/load-small-network.ts";
import { type Product, startProduct } from "../support/start-product.ts";
import { signIn } from "./acts.ts";

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ fill: loadSmallNetwork }), launchBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const TOPIC = "The career of a leader";
const OF_LEAD = "We will try it with one page and tell you what came of it.";
const OF_READER = "We did that, and it took two weeks.";
const TITLE = "One page for whoever leads";

test("three people write as seats, one takes lines home, one leaves, and nobody learns who they are", async () => {
  const [lead, reader, editor] = [
    await visit(browser, product),
    await visit(browser, { ...product, script: false }),
    await visit(browser, product),
  ];
  await Promise.all([signIn(lead, LEAD.email), signIn(reader, READER.email), signIn(editor, EDITOR.email)]);

  await openCircle(lead);
  await lead.page.getByRole("heading", { name: "Questions for this round" }).waitFor();
  await checkPage(lead);
  await write(lead, "At Kasteminde we will try it.");
  await lead.page.getByText("It was not sent.").waitFor();
  await write(lead, OF_LEAD);
  await lead.page.getByRole("listitem").filter({ hasText: OF_LEAD }).waitFor();
  const seatOfLead = await ownSeat(lead);

  await openCircle(reader);
  const line = reader.page.getByRole("listitem").filter({ hasText: OF_LEAD });
  await line.getByText(seatOfLead).waitFor();
  await write(reader, OF_READER);
  await reader.page.getByRole("listitem").filter({ hasText: OF_READER }).waitFor();

  await openCircle(editor);
  await editor.page.getByRole("link", { name: "Choose lines" }).click();
  await editor.page.getByRole("heading", { level: 1, name: "Take lines home" }).waitFor();
  await checkPage(editor);
  await editor.page.getByLabel(OF_LEAD).check();
  await editor.page.getByLabel(OF_READER).check();
  await editor.page.getByLabel("Title of the account").fill(TITLE);
  await editor.page.getByRole("button", { name: "Begin the account" }).click();
  await editor.page.waitForURL(/\/workspace\/practices\//);
  const draft = await editor.page.content();
  for (const line of [OF_LEAD, OF_READER]) expect(draft).toContain(line);

  const seatOfReader = await ownSeat(reader);
  await reader.page.locator("summary", { hasText: "Leave the circle" }).click();
  await reader.page.getByRole("button", { name: "Leave the circle" }).click();
  await reader.page.getByText("You have left the circle.").waitFor();
  expect(await reader.page.getByRole("link", { name: TOPIC }).count()).toBe(0);

  await openCircle(lead);
  await lead.page.getByText(OF_READER).waitFor();
  // Which seat it is shows from the next day on.
  await lead.page.getByRole("listitem").filter({ hasText: seatOfReader }).first().waitFor();
  expect(await lead.page.getByText("has left").count()).toBe(0);
  const read = (await lead.page.innerText("main")).toLowerCase();
  for (const name of ["torvosmine", "jaldanova", "grunwaldt", "kovalczyk", "kasteminde"]) {
    expect(read).not.toContain(name);
  }

  // What is typed stays while one looks through older lines, and goes when it is sent.
  await addLines(60);
  await openCircle(lead);
  await lead.page.waitForLoadState("networkidle");
  const field = lead.page.getByLabel("Your line");
  await field.fill("Half a thought");
  await lead.page.getByRole("link", { name: "Next" }).click();
  await lead.page.waitForURL(/after=/);
  await lead.page.getByText("Line 1 of many.").waitFor();
  expect(await field.inputValue()).toBe("Half a thought");
  await lead.page.getByRole("link", { name: "Look for new lines" }).click();
  await lead.page.getByText("Line 60 of many.").waitFor();
  expect(await field.inputValue()).toBe("Half a thought");
  await lead.page.goBack();
  await lead.page.reload({ waitUntil: "networkidle" });
  await field.fill("The other half");
  await lead.page.getByRole("link", { name: "Look for new lines" }).click();
  await lead.page.getByText("Line 60 of many.").waitFor();
  expect(await field.inputValue()).toBe("The other half");
  await lead.page.getByRole("button", { name: "Send" }).click();
  await lead.page.getByRole("listitem").filter({ hasText: "The other half" }).waitFor();
  await expect.poll(() => field.inputValue()).toBe("");

  // The browser says aloud that what named an office was refused.
  for (const { troubles } of [lead, reader, editor]) {
    expect(troubles.filter((trouble) => !trouble.includes("409"))).toEqual([]);
  }
}, 300_000);

test("without script one wishes for a circle, is told what is missing, and waits no more", async () => {
  const visitor = await visit(browser, { ...product, script: false });
  const { page } = visitor;
  await signIn(visitor, EDITOR.email);
  await page.goto("/circles");
  await page.getByRole("link", { name: "Wish for another circle" }).click();
  await page.getByLabel("Your open question").fill("How do you begin?");
  await page.getByRole("button", { name: "Wait for others" }).click();
  await page.getByText("Choose one to three topics.").waitFor();
  await page.getByLabel("Hiring").check();
  await page.getByRole("button", { name: "Wait for others" }).click();
  await page.getByRole("heading", { name: "What you wish for" }).waitFor();
  await page.locator("summary", { hasText: "Wait no more" }).click();
  await page.getByRole("button", { name: "Wait no more" }).click();
  await page.getByRole("link", { name: "Wish for another circle" }).waitFor();
  // The browser says aloud that the first form was refused.
  expect(visitor.troubles.filter((trouble) => !trouble.includes("400"))).toEqual([]);
}, 120_000);

/** Lines of one seat, the newest of them the last. */
async function addLines(count: number): Promise<void> {
  const owner = new pg.Client({ connectionString: product.databases.owner.workspace });
  await owner.connect();
  try {
    await owner.query(
      `INSERT INTO circle_line (circle_id, seq, number, seat, text)
       SELECT l.circle_id, l.seq + one, l.number, l.seat, format('Line %s of many.', one)
       FROM generate_series(1, $1) one,
         (SELECT * FROM circle_line WHERE text = $2) said,
         LATERAL (SELECT * FROM circle_line WHERE circle_id = said.circle_id ORDER BY seq DESC LIMIT 1) l`,
      [count, OF_READER],
    );
  } finally {
    await owner.end();
  }
}

async function openCircle({ page }: Visitor): Promise<void> {
  await page.goto("/circles");
  await page.getByRole("link", { name: TOPIC }).click();
  await page.getByRole("heading", { level: 1, name: TOPIC }).waitFor();
}

async function write({ page }: Visitor, text: string): Promise<void> {
  await page.getByLabel("Your line").fill(text);
  await page.getByRole("button", { name: "Send" }).click();
}

/** What everybody in the circle calls the visitor. */
async function ownSeat({ page }: Visitor): Promise<string> {
  const words = await page
    .getByRole("listitem")
    .filter({ hasText: /^Seat [A-Z]\s*you$/ })
    .innerText();
  return words
    .split("\n")[0]!
    .replace(/\s*you$/, "")
    .trim();
}

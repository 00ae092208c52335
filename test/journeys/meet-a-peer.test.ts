import pg from "pg";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { checkPage, launchBrowser, type Visitor, visit, type VisitorOptions } from "../support/browser.ts";
import { COLLEAGUE, EDITOR, LEAD, loadSmallNetwork, READER } from "../support/load-small-network.ts";
import { type Product, startProduct } from "../support/start-product.ts";
import { confirm, showNothing, signIn } from "./acts.ts";

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ fill: loadSmallNetwork }), launchBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const OFFER = "An hour on a first ladder";
// Posts of the demo network, each of another office.
const FIRST_MENTOR = "An hour on your first ladder";
const NEXT_MENTOR = "From counsel to open source: what I wish I had known";
const OTHER_MENTOR = "InnerSource beyond the first ten teams";
const PEER = "New to this and alone: a few others in the same boat?";
const OTHER_PEER = "How do I explain our budget to somebody who counts lines of code?";
const DRAFT = "What comes after the first year?";
const ABOUT = "Everybody expects a plan for the next three years from me.";

test("a post that names its company is mended and shared, and a peer reads its hours by a clock of their own", async () => {
  const lead = await come(LEAD.email);
  const { page } = lead;
  await page.goto("/workspace/posts");
  await checkPage(lead);
  await page.getByRole("link", { name: DRAFT, exact: true }).click();
  await page.getByRole("button", { name: "Pause it" }).click();
  await page.getByText("This post is paused").waitFor();
  await page.getByRole("button", { name: "Take requests again" }).click();
  await page.getByText("This post takes requests.").waitFor();
  await checkPage(lead);
  await page.getByRole("link", { name: "Who might answer" }).click();
  await page.getByText("Topics you share:").first().waitFor();
  await checkPage(lead);
  await page.goBack();
  await page.getByRole("button", { name: "Save and review" }).click();
  await page.getByText("1 of your own names is still in the text.").first().waitFor();
  const back = await page.getByRole("link", { name: "Back to the post" }).getAttribute("href");
  await page.goto(back!);
  await page.getByRole("textbox", { name: "What it is about" }).fill(ABOUT);
  await page.getByRole("button", { name: "Save and review" }).click();
  await page.getByRole("heading", { level: 1, name: "Review before publishing" }).waitFor();
  await showNothing(lead);
  await checkPage(lead);
  await confirm(lead);
  await page.getByRole("link", { name: "Read it as peers do" }).waitFor();

  const reader = await come(READER.email);
  await waitForPost(reader, "/board?purpose=MENTOR_REQUEST&topic=FIRST_LADDER", DRAFT);
  await checkPage(reader);
  expect(await reader.page.getByText("of your day").count()).toBe(0);
  await reader.page.getByLabel("Your clock").selectOption("330");
  await reader.page.getByRole("button", { name: "Show posts" }).click();
  await reader.page.getByText("of your day").first().waitFor();
  await reader.page.getByRole("link", { name: DRAFT, exact: true }).click();
  await reader.page.getByText(ABOUT).waitFor();
  await reader.page.getByText("of your day").waitFor();
  await checkPage(reader);
  expect((await reader.page.innerText("body")).toLowerCase()).not.toContain("kasteminde");
  await reader.page.getByRole("link", { name: "Offer to help" }).waitFor();
  await leave(lead, reader);
}, 240_000);

test("two ask, talk live, book a session each by their own clock, and learn each other's names at once or not at all", async () => {
  const lead = await come(LEAD.email, { zone: "America/New_York" });
  await postOnTheBoard(lead);
  const asker = await come(READER.email, { zone: "Asia/Tokyo" });
  await waitForPost(asker, "/board", OFFER);
  await asker.page.getByRole("link", { name: OFFER, exact: true }).click();
  await asker.page.getByRole("link", { name: "Send a request" }).click();
  await checkPage(asker);
  await asker.page.getByLabel("What would you like to know").fill("How many levels did you begin with?");
  await asker.page.getByRole("button", { name: "Send", exact: true }).click();
  await asker.page.getByText("Your request waits for an answer.").waitFor();
  await checkPage(asker);

  const { page } = lead;
  await page.goto("/introductions");
  await checkPage(lead);
  await page.getByRole("link", { name: OFFER, exact: true }).click();
  await page.getByText("How many levels did you begin with?").waitFor();
  await checkPage(lead);
  await say(lead, "For how many people?");
  await asker.page.getByRole("log").getByText("For how many people?").waitFor();
  await say(asker, "For about twelve.");
  await page.getByRole("log").getByText("For about twelve.").waitFor();
  await page.getByRole("button", { name: "Accept" }).click();
  await page.getByText("You accepted: you can talk.").waitFor();
  await asker.page.getByText("Your request is accepted: you can talk.").waitFor();

  await write(lead, "At Kasteminde with three.");
  await page.getByText("Your text names your own organization").waitFor();
  await write(lead, "With three, as Zuvormat does. Two more came later.");
  await page.getByText("Not sent yet").waitFor();
  await checkPage(lead);
  await say(lead, "With three, and two more later.");
  await asker.page.getByRole("log").getByText("With three, and two more later.").waitFor();
  expect(await asker.page.getByRole("log").getByText("Zuvormat").count()).toBe(0);

  await bookSession(lead, asker);

  // What happens meanwhile arrives where somebody types, and leaves what they type.
  await page.getByLabel("Your message").fill("I was about to say");
  await tellNames(lead);
  await page.getByText("You have consented.").waitFor();
  await say(asker, "Thank you, that helps.");
  await page.getByRole("log").getByText("Thank you, that helps.").waitFor();
  await page.getByLabel("Your message").fill("I was about to say");
  for (const [visitor, other] of [
    [lead, READER],
    [asker, LEAD],
  ] as const) {
    await visitor.page.getByText("Tell each other who you are").waitFor();
    await checkPage(visitor);
    expect(await visitor.page.content()).not.toContain(other.name);
    expect(await visitor.page.getByText("You are talking with").count()).toBe(0);
  }
  expect((await asker.page.content()).toLowerCase()).not.toContain("kasteminde");
  await tellNames(asker);
  await asker.page.getByText(`You are talking with ${LEAD.name} of Kasteminde`).waitFor();
  await page.getByText(`You are talking with ${READER.name} of`).waitFor();
  await page.getByRole("log").getByText(READER.name).first().waitFor();
  expect(await page.getByLabel("Your message").inputValue()).toBe("I was about to say");
  expect(await page.getByText("You have consented.").count()).toBe(0);
  await checkPage(asker);
  await leave(lead, asker);
}, 360_000);

test("whoever lets the time pass is not waited for: the next of three people is asked, and takes it", async () => {
  const [first, next] = [await come(await holderOf(FIRST_MENTOR)), await come(await holderOf(NEXT_MENTOR))];
  const asker = await come(EDITOR.email);
  await openPost(asker, FIRST_MENTOR);
  await asker.page.getByRole("link", { name: "Send a request" }).click();
  await asker.page.getByLabel("What would you like to know").fill("What would you leave out today?");
  await asker.page.getByLabel("Second choice").selectOption({ label: NEXT_MENTOR });
  await asker.page.getByRole("button", { name: "Send", exact: true }).click();
  await asker.page.getByText("Your request waits for an answer.").waitFor();
  await asker.page
    .getByRole("listitem")
    .filter({ hasText: NEXT_MENTOR })
    .getByText("asked if nobody before")
    .waitFor();
  await first.page.goto("/introductions");
  await first.page.getByText("A request waits for your answer.").waitFor();
  await next.page.goto("/introductions");
  expect(await next.page.getByText("A request waits for your answer.").count()).toBe(0);

  await asOwner(
    `UPDATE introduction SET deadline = now() WHERE stage = 'ASKED' AND snapshot_id = $1`,
    await postOf(FIRST_MENTOR),
  );
  // The worker looks once a minute, at whatever second it began.
  await asker.page.getByText("Nobody answered in time.").waitFor({ timeout: 90_000 });
  await checkPage(asker);
  await first.page.reload();
  await first.page.getByText("The time to answer has passed.").waitFor();

  await next.page.reload();
  await next.page.getByRole("link", { name: NEXT_MENTOR, exact: true }).click();
  await next.page.getByText("What would you leave out today?").waitFor();
  expect(await next.page.content()).not.toContain(FIRST_MENTOR);
  await next.page.getByRole("button", { name: "Accept" }).click();
  await next.page.getByText("You accepted: you can talk.").waitFor();

  await asker.page.goto("/notices");
  await asker.page.getByText("Your request went to the next on your list.").first().waitFor();
  await asker.page.getByText("Your request was accepted.").first().waitFor();
  await checkPage(asker);
  await asker.page.getByRole("button", { name: "I have seen these" }).click();
  await asker.page.getByText("Noted.").waitFor();
  await asker.page.getByRole("button", { name: "Stop this mail" }).click();
  await asker.page.getByText("You do not get this mail.").waitFor();
  await asker.page.goto("/introductions");
  await asker.page.getByText("Your request is accepted: you can talk.").waitFor();
  await checkPage(asker);
  await leave(asker, first, next);
}, 360_000);

test("two offices read each other's sections side by side for as long as they agreed, and not a moment longer", async () => {
  const [asker, holder] = [await come(await holderOf(OTHER_PEER)), await come(await holderOf(PEER))];
  await openPost(asker, PEER);
  await asker.page.getByRole("link", { name: "Propose to compare" }).click();
  await asker.page
    .getByLabel("What would you lay beside theirs?")
    .fill("What we are for, and what lives where.");
  await asker.page.getByRole("button", { name: "Send", exact: true }).click();
  await asker.page.getByText("Your request waits for an answer.").waitFor();
  const address = `${asker.page.url().split("#")[0]!}/notes`;
  await holder.page.goto("/introductions");
  await holder.page.getByRole("link", { name: PEER, exact: true }).click();
  await holder.page.getByRole("button", { name: "Accept" }).click();
  await holder.page.getByText("You accepted: you can talk.").waitFor();

  for (const visitor of [asker, holder]) {
    const { page } = visitor;
    await page.goto(address);
    await checkPage(visitor);
    const [, draftId] = (await profileIn(visitor))!.split(":");
    if (visitor === asker) {
      await offerProfile(visitor);
      await page.getByRole("link", { name: "Open its review" }).click();
      await checkPage(visitor);
      // So few offices are here that one person alone lets out no profile that tells who stands above.
      await asOwner(`UPDATE draft SET content = content || $1::jsonb WHERE kind = 'OFFICE'`, NO_SPONSOR);
    }
    await page.goto(`/workspace/drafts/${draftId}/review`);
    await page.getByRole("heading", { level: 1, name: "Review before publishing" }).waitFor();
    await showNothing(visitor);
    await page.goto(address);
    await offerProfile(visitor);
    await page.getByText("Read word for word what the other side would read").waitFor();
    expect(await page.getByRole("region", { name: "Your sections beside theirs" }).count()).toBe(0);
  }
  await asker.page.reload();
  for (const visitor of [asker, holder]) {
    await checkPage(visitor);
    await visitor.page.getByRole("button", { name: "Agree to this" }).click();
    if (visitor === asker)
      await asker.page.getByText("You have agreed and wait for the other side.").waitFor();
  }
  await holder.page.getByRole("region", { name: "Your sections beside theirs" }).waitFor();
  for (const visitor of [asker, holder]) {
    await visitor.page.goto(address);
    await visitor.page.getByRole("region", { name: "Your sections beside theirs" }).waitFor();
    await checkPage(visitor);
  }

  await asOwner("UPDATE notes_agreement SET ends_at = now() WHERE ends_at IS NOT NULL");
  for (const { page } of [asker, holder]) {
    await page.reload();
    await page.getByText("What both of you can read about it").waitFor();
    expect(await page.getByRole("region", { name: "Your sections beside theirs" }).count()).toBe(0);
    expect(await page.getByText("Read word for word").count()).toBe(0);
  }
  // The worker looks once a minute.
  for (const { page } of [asker, holder]) {
    const look = async () => {
      await page.reload();
      return page.getByText("The agreed time was over").count();
    };
    await expect.poll(look, { timeout: 90_000, interval: 1_000 }).toBe(1);
  }
  expect(await asOwner("SELECT FROM notes_part")).toEqual([]);
  await checkPage(asker);
  await leave(asker, holder);
}, 240_000);

test("without script one asks, reports what was written and is heard, and whoever is blocked reaches nobody again", async () => {
  const asker = await come(EDITOR.email, { script: false });
  const holder = await come(await holderOf(OTHER_MENTOR));
  const ask = async () => {
    await openPost(asker, OTHER_MENTOR);
    await asker.page.getByRole("link", { name: "Send a request" }).click();
    await asker.page.getByLabel("What would you like to know").fill("Which two things made it worse?");
    await asker.page.getByRole("button", { name: "Send", exact: true }).click();
  };
  await ask();
  await asker.page.getByText("Your request waits for an answer.").waitFor();
  const { page } = holder;
  await page.goto("/introductions");
  await page.getByRole("link", { name: OTHER_MENTOR, exact: true }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await page.getByText("You accepted: you can talk.").waitFor();
  await say(holder, "You must be new at this.");
  await page.getByText("New messages appear here by themselves.").waitFor();
  await asker.page.reload();
  await say(asker, "I asked about the two things.");
  await page.getByRole("log").getByText("I asked about the two things.").waitFor();

  await asker.page.getByRole("link", { name: "Report this conversation" }).click();
  await asker.page.getByLabel("In your words").fill("They wrote: you must be new at this.");
  await asker.page.getByRole("button", { name: "Report", exact: true }).click();
  await asker.page.getByText("A notice tells you when").waitFor();

  await page.getByRole("link", { name: "Report this conversation" }).click();
  await page.getByLabel("In your words").waitFor();
  await checkPage(holder);
  await page.goBack();

  const operator = await come(COLLEAGUE.email);
  // As the command line would.
  await asOwner("INSERT INTO operator (person_id) SELECT id FROM person WHERE email = $1", COLLEAGUE.email);
  await operator.page.goto("/operator");
  const reports = operator.page.getByRole("region", { name: "Reports" });
  await reports.getByText("They wrote: you must be new at this.").waitFor();
  await reports.locator("summary", { hasText: "End the conversation" }).click();
  await checkPage(operator);
  await reports.getByRole("button", { name: "End the conversation" }).click();
  await reports.getByText("It is decided").waitFor();
  await reports.getByText("None waits.").waitFor();
  await page.getByText("Nobody can write here any more.").waitFor();
  await asker.page.goto("/notices");
  await asker.page.getByText("A report of yours was looked at.").first().waitFor();

  await page.locator("summary", { hasText: "Block" }).click();
  await checkPage(holder);
  await page.getByRole("button", { name: "Block", exact: true }).click();
  await page.getByText("You have blocked the other side.").waitFor();
  await expect.poll(() => page.locator("summary", { hasText: "Block" }).count()).toBe(0);
  await ask();
  // To whoever is blocked it looks like any other request that waits.
  await asker.page.getByText("Your request waits for an answer.").waitFor();
  await page.goto("/introductions");
  expect(await page.getByRole("link", { name: OTHER_MENTOR, exact: true }).count()).toBe(1);
  await leave(asker, holder, operator);
}, 240_000);

async function come(email: string, options: Partial<VisitorOptions> = {}): Promise<Visitor> {
  const visitor = await visit(browser, { ...product, ...options });
  await signIn(visitor, email);
  return visitor;
}

/** Sees that nothing went wrong but what was refused, and closes the windows. */
async function leave(...visitors: Visitor[]): Promise<void> {
  for (const { troubles, context } of visitors) {
    expect(troubles.filter((trouble) => !trouble.includes("409"))).toEqual([]);
    await context.close();
  }
}

async function asOwner(sql: string, ...values: string[]): Promise<Record<string, string>[]> {
  const owner = new pg.Client({ connectionString: product.databases.owner.workspace });
  await owner.connect();
  try {
    return (await owner.query<Record<string, string>>(sql, values)).rows;
  } finally {
    await owner.end();
  }
}

const NO_SPONSOR = JSON.stringify({ sponsor: { rank: null, stepsToChief: null, advocated: null } });

const OF_TITLE = `FROM post_holder h JOIN person p ON p.id = h.person_id JOIN draft d ON d.id = h.draft_id
  JOIN publication u ON u.draft_id = d.id WHERE d.content #>> '{title,0,value}' = $1`;

const holderOf = async (title: string) => (await asOwner(`SELECT p.email ${OF_TITLE}`, title))[0]!.email!;

const postOf = async (title: string) =>
  (await asOwner(`SELECT u.snapshot_id AS id ${OF_TITLE}`, title))[0]!.id!;

const openPost = async ({ page }: Visitor, title: string) => page.goto(`/board/${await postOf(title)}`);

async function postOnTheBoard(lead: Visitor): Promise<void> {
  const { page } = lead;
  await page.goto("/workspace/posts/new");
  await page.getByLabel("Title").fill(OFFER);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.locator(`input[name="topics"][value="FIRST_LADDER"]`).check();
  await page
    .getByRole("textbox", { name: "What it is about" })
    .fill("I tell how our first levels came about.");
  await page.getByRole("button", { name: "Save and review" }).click();
  await page.getByRole("heading", { level: 1, name: "Review before publishing" }).waitFor();
  await showNothing(lead);
  await confirm(lead);
  await page.getByRole("link", { name: "Read it as peers do" }).waitFor();
}

/** Waits until the worker has shown it. */
async function waitForPost({ page }: Visitor, list: string, title: string): Promise<void> {
  const link = page.getByRole("link", { name: title, exact: true });
  const look = async () => {
    await page.goto(list);
    return link.count();
  };
  await expect.poll(look, { timeout: 30_000 }).toBe(1);
}

async function write({ page }: Visitor, text: string): Promise<void> {
  await page.getByLabel("Your message").fill(text);
  await page.getByRole("button", { name: "Send", exact: true }).click();
}

async function say(visitor: Visitor, text: string): Promise<void> {
  await write(visitor, text);
  await visitor.page.getByRole("log").getByText(text).waitFor();
}

/** One proposes two times by their own clock, the other reads them by theirs and takes the second. */
async function bookSession(lead: Visitor, asker: Visitor): Promise<void> {
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const { page } = asker;
  await page.locator("summary", { hasText: "Propose times" }).click();
  await page.getByText("Japan Standard Time").waitFor();
  await checkPage(asker);
  await page.getByLabel("Time 1").fill(`${inAWeek}T21:00`);
  await page.getByLabel("Time 2").fill(`${inAWeek}T22:30`);
  await page.getByRole("button", { name: "Propose", exact: true }).click();
  await page.getByText("You proposed these times").waitFor();

  await lead.page.getByText("These times are proposed to you.").waitFor();
  const start = new Date(`${inAWeek}T22:30+09:00`);
  const theirs = new Intl.DateTimeFormat("en", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "America/New_York",
  }).format(start);
  const taken = lead.page.getByRole("listitem").filter({ hasText: theirs });
  await checkPage(lead);
  await taken.getByRole("button", { name: "Take this one" }).click();
  await lead.page.getByText("You meet at this time.").waitFor();
  await page.getByText("You meet at this time.").waitFor();
  await page.getByText("at 22:30 (Japan Standard Time)").waitFor();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Put it into my calendar" }).click(),
  ]);
  const calendar = await asker.context.request.get(download.url()).then((response) => response.text());
  expect(calendar).toContain(`DTSTART:${start.toISOString().replace(/[-:]|\.\d+/g, "")}`);
  expect(calendar).toContain("SUMMARY:Conversation");
  expect(calendar.toLowerCase()).not.toMatch(/kasteminde|torvosmine|rungs|ifeoma|stefan|new_york|tokyo/);
}

/** What the choice of drafts calls the profile: its kind and its id. */
const profileIn = ({ page }: Visitor) =>
  page.getByLabel("Of which draft").locator('option[value^="OFFICE:"]').getAttribute("value");

async function offerProfile(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByLabel("Of which draft").selectOption(await profileIn(visitor));
  await page.getByLabel("Charter").check();
  await page.getByLabel("Where functions live").check();
  await page.getByLabel("For how many days").fill("7");
  await page.getByRole("button", { name: "Offer this" }).click();
}

async function tellNames({ page }: Visitor): Promise<void> {
  await page.locator("summary", { hasText: "I would tell who I am" }).click();
  await page.getByRole("button", { name: "Tell who I am" }).click();
}

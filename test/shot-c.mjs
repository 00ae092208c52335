import { chromium } from "playwright-core";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const origin = "http://127.0.0.1:3210";
async function open(options) {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  page.on("pageerror", (e) => console.log("ERR", e.message));
  page.on("console", (m) => m.type() === "error" && console.log("CON", m.text(), page.url()));
  return page;
}
async function signIn(page, email) {
  await page.goto("/sign-in");
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill("climb-one-rung-at-a-time");
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL((u) => !u.pathname.startsWith("/sign-in"));
}
const p = await open({});
await signIn(p, "ifeoma.nwachukwu@kasteminde.example");
await p.goto("/circles"); await p.screenshot({ path: "/tmp/c-1.png", fullPage: true });
await p.locator("main li h2 a").first().click();
await p.waitForURL(/circles\/[0-9a-f-]{36}/);
const url = p.url();
await p.waitForTimeout(800);
await p.screenshot({ path: "/tmp/c-2.png", fullPage: true });
await p.goto("/circles/wish"); await p.waitForTimeout(500); await p.screenshot({ path: "/tmp/c-3.png", fullPage: true });
await p.goto(url + "/take"); await p.waitForTimeout(300); await p.screenshot({ path: "/tmp/c-4.png", fullPage: true });
const state = await p.context().storageState();
const d = await open({ storageState: state, colorScheme: "dark", locale: "zh-CN", viewport: { width: 390, height: 844 } });
await d.goto(url); await d.waitForTimeout(500); await d.screenshot({ path: "/tmp/c-5.png", fullPage: true });
await d.goto("/circles/wish"); await d.waitForTimeout(500); await d.screenshot({ path: "/tmp/c-6.png", fullPage: true });
console.log(await d.evaluate(() => [document.documentElement.scrollWidth, innerWidth]));
await browser.close();

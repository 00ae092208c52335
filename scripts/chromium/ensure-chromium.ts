import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { findChromium } from "./find-chromium.ts";

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Runs a command in view of the person who waits for it, and says whether it succeeded. */
function run(command: string, ...args: string[]): boolean {
  console.log(`> ${[command, ...args].join(" ")}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env: environment }).status === 0;
}

function installChromium(): boolean {
  console.log("The journeys need a browser and there is none; installing Debian's Chromium.");
  return run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
}

let path = findChromium();
if (path === null && !process.env.CHROMIUM_PATH && isRootOnDebian() && installChromium())
  path = findChromium();

if (path === null) {
  console.error(
    process.env.CHROMIUM_PATH
      ? `There is no browser to run at CHROMIUM_PATH (${process.env.CHROMIUM_PATH}).`
      : "The journeys need a browser: install Chromium or Chrome, or set CHROMIUM_PATH to one.",
  );
  process.exitCode = 1;
} else {
  console.log(`The journeys run in ${path}.`);
}

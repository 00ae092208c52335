/**
 * Prints "N passed, N failed" from vitest's JSON report and the exit codes of the steps around it, and exits with 1
 * unless everything passed. A test file that could not be loaded, a missing report and a step that failed without
 * a failing test count as failures.
 */
import { readFileSync } from "node:fs";

const [report, ...steps] = process.argv.slice(2);
const codes = Object.fromEntries(steps.map((step) => step.split("=")));

let passed = 0;
let failed = 0;
const fail = (what) => {
  failed += 1;
  console.log(`failed: ${what}`);
};

for (const step of ["install", "check"]) {
  if (codes[step] === "0") passed += 1;
  else fail(`npm ${step === "install" ? "ci" : "run check"} (exit ${codes[step]})`);
}

const failedBefore = failed;
try {
  for (const file of JSON.parse(readFileSync(report, "utf8")).testResults) {
    const failures = file.assertionResults.filter(({ status }) => status === "failed");
    passed += file.assertionResults.filter(({ status }) => status === "passed").length;
    for (const test of failures) fail(`${file.name} > ${test.fullName}`);
    if (file.status === "failed" && failures.length === 0) fail(`${file.name}: ${file.message}`);
    const left = file.assertionResults.filter(({ status }) => status !== "passed" && status !== "failed");
    for (const test of left) fail(`${file.name} > ${test.fullName} was not run (${test.status})`);
  }
} catch (error) {
  fail(`no report of the tests (${error.message})`);
}
if (codes.tests !== "0" && failed === failedBefore) fail(`npm test (exit ${codes.tests})`);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

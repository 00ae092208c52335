/**
 * Prints "N passed, N failed" from vitest's JSON report and the exit codes of the steps around it, and exits with 1
 * unless all went well. A test that was not run, a test file that could not be loaded, and a step that failed count
 * as failures.
 */
import { readFileSync } from "node:fs";

const [report, ...steps] = process.argv.slice(2);
const failures = [];
let passed = 0;

try {
  for (const file of JSON.parse(readFileSync(report, "utf8")).testResults) {
    for (const { status, fullName } of file.assertionResults) {
      if (status === "passed") passed += 1;
      else failures.push(`${file.name}: ${fullName} (${status})`);
    }
    const isExplained = file.assertionResults.some(({ status }) => status === "failed");
    if (file.status === "failed" && !isExplained) failures.push(`${file.name}: ${file.message}`);
  }
} catch (error) {
  failures.push(`The tests left no report: ${error.message}`);
}

const testsFailed = failures.length > 0;
for (const step of steps) {
  const [name, code] = step.split("=");
  const isExplained = name === "npm test" && testsFailed;
  if (code !== "0" && !isExplained)
    failures.push(`${name} (${code === "not run" ? code : `exit code ${code}`})`);
}

for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

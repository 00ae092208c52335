import { decideFindingsInput } from "@rungs/shared/inputs/publishing";
import { LIMITS } from "@rungs/shared/limits";
import { expect, test } from "vitest";

const REQUEST_BYTES = 100_000;

test("as many decisions as may be sent at once fit into a request, however long their words", () => {
  const input = decideFindingsInput.parse({
    draftId: "00000000-0000-4000-8000-000000000000",
    decisions: Array.from({ length: LIMITS.decisionsAtOnce }, () => ({
      key: "0123456789abcdef",
      decision: "REPLACE",
      replacement: "词".repeat(LIMITS.nameCharacters),
    })),
  });
  const body = JSON.stringify({ documentId: "0".repeat(64), variables: { input } });
  expect(Buffer.byteLength(body)).toBeLessThan(REQUEST_BYTES);
});

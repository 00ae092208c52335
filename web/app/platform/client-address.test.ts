import { expect, test } from "vitest";

import { findClientAddress } from "./client-address.ts";

test("without a proxy nobody can claim another address", () => {
  expect(findClientAddress("203.0.113.7", "192.0.2.1", 0)).toBe("192.0.2.1");
  expect(findClientAddress(undefined, "192.0.2.1", 0)).toBe("192.0.2.1");
});

test("behind a proxy people keep their own addresses, and still cannot claim another", () => {
  expect(findClientAddress("198.51.100.4", "10.0.0.2", 1)).toBe("198.51.100.4");
  expect(findClientAddress("203.0.113.7, 198.51.100.4", "10.0.0.2", 1)).toBe("198.51.100.4");
  expect(findClientAddress("203.0.113.7, 198.51.100.4, 10.0.0.1", "10.0.0.2", 2)).toBe("198.51.100.4");
});

test("a request that did not come through the proxies counts by what is known of it", () => {
  expect(findClientAddress(undefined, "10.0.0.2", 1)).toBe("10.0.0.2");
  expect(findClientAddress(undefined, undefined, 1)).toBe("");
});

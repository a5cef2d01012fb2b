import { expect, test } from "vitest";
import { addressOf } from "./address.ts";

test.each([
  ["https://www.Example.org/World/a-b?utm_source=rss&id=7&fbclid=x#c", "example.org/World/a-b?id=7"],
  ["http://m.example.org/a/", "example.org/a"],
  ["https://amp.example.org/a/amp", "example.org/a"],
  ["//example.org:443/a/index.html", "example.org/a"],
  ["https://example.org/story?b=2&a=1", "example.org/story?a=1&b=2"],
  ["https://example.org/", null],
  ["https://example.org/?utm_campaign=x", null],
  ["not an address", null],
  [null, null],
])("%s is %s", (url, expected) => {
  expect(addressOf(url)).toBe(expected);
});

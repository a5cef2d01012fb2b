import { expect, test } from "vitest";
import { robotsOf } from "./robots.ts";

const TEXT = `# for all
User-agent: *
Disallow: /private/
Allow: /private/press
Disallow: /*.pdf$
Disallow: /search*q=
Crawl-delay: 5

User-agent: BadBot
User-agent: WorseBot
Disallow: /
`;

test.each([
  ["/", true],
  ["/news/1", true],
  ["/private/list", false],
  ["/private/press/1", true],
  ["/a/b.pdf", false],
  ["/a/b.pdf?x", true],
  ["/search/?q=war", false],
])("%s: %s", (path, allowed) => {
  expect(robotsOf(TEXT, "hearsay").allows(path)).toBe(allowed);
});

test("a robot's own rules count alone, for each that a group names", () => {
  expect(robotsOf(TEXT, "badbot").allows("/news")).toBe(false);
  expect(robotsOf(TEXT, "worsebot").delay).toBeNull();
  expect(robotsOf(TEXT, "hearsay").delay).toBe(5);
  expect(robotsOf("User-agent: hearsay\nDisallow:\nUser-agent: *\nDisallow: /", "hearsay").allows("/x")).toBe(true);
});

test("rules made to be slow take no time", () => {
  const text = `User-agent: *\n${`Disallow: /${"*a".repeat(500)}$\n`.repeat(50)}`;
  expect(robotsOf(text, "hearsay").allows(`/${"a".repeat(5_000)}b`)).toBe(true);
});

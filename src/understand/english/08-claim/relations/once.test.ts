import { expect, it } from "vitest";
import { spanOf } from "../../../../model/span.ts";
import type { Finding } from "../finding.ts";
import { once } from "./once.ts";

let words = 0;

/** A relation told at a word of its own: "leads: e1 > e2 by office". */
function told(line: string): Finding {
  const [, type = "", from = "", to = "", rule = ""] = line.match(/^(\w+): (\w+) > (\w+) by (\w+)$/) ?? [];
  const party = (entity: string) => ({ entity, span: spanOf("", 0, 0), collective: false });
  return {
    kind: "relation",
    type,
    mode: null,
    context: null,
    inside: null,
    word: words++,
    actorHeads: [],
    recipientHeads: [],
    actors: [party(from)],
    recipients: to === "nobody" ? [] : [party(to)],
    others: [],
    rule,
  };
}

it.each([
  ["the same again", ["leads: e1 > e2 by office", "leads: e1 > e2 by word"], 1],
  ["the other way round", ["controls: e1 > e2 by word", "controls: e2 > e1 by word"], 2],
  ["a symmetric one, the other way round", ["fights: e1 > e2 by word", "fights: e2 > e1 by word"], 1],
  ["another relation of the same two", ["fights: e1 > e2 by word", "opposes: e1 > e2 by word"], 2],
  ["a title of what is told in words", ["leads: e1 > e2 by office", "holds_role: e1 > e2 by title"], 1],
  ["a title of another body", ["leads: e1 > e2 by office", "holds_role: e1 > e3 by title"], 2],
  ["a title without a body", ["leads: e1 > e2 by office", "holds_role: e1 > nobody by title"], 1],
  ["a title beside a description", ["kind_of: e1 > e2 by kind", "holds_role: e1 > nobody by title"], 2],
])("%s", (_, lines, kept) => {
  expect(once(lines.map(told), new Set(["title"]))).toHaveLength(kept);
});

import { expect, test } from "vitest";
import { eventsOf } from "./upload-events.ts";

test.each([
  ["", [], ""],
  ['event: start\ndata: {"total":2}\n\n', [{ event: "start", data: { total: 2 } }], ""],
  ['event: report\nid: 1\ndata: {"a":1}\n\nevent: rep', [{ event: "report", data: { a: 1 } }], "event: rep"],
  ["data: [1,\ndata: 2]\r\n\r\n", [{ event: "message", data: [1, 2] }], ""],
  [": a comment\n\n", [], ""],
  ["event: end\ndata: {broken\n\n", [], ""],
])("%j", (received, events, rest) => {
  expect(eventsOf(received)).toEqual({ events, rest });
});

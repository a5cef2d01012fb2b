import { expect, test } from "vitest";
import { addressesIn } from "./addresses-in.ts";

test.each<[string, readonly string[]]>([
  [
    "https://nilepost.example/1\nhttp://nilepost.example/2",
    ["https://nilepost.example/1", "http://nilepost.example/2"],
  ],
  ["  nilepost.example/2024/strike  ", ["https://nilepost.example/2024/strike"]],
  ["<https://a.example/x>, (https://b.example/y);", ["https://a.example/x", "https://b.example/y"]],
  ["https://a.example/x https://a.example/x", ["https://a.example/x"]],
  // what is no address is sent as it is, so that the server says so
  ["ftp://a.example/x localhost strike", ["ftp://a.example/x", "localhost", "strike"]],
  ["", []],
])("%j", (pasted, addresses) => expect(addressesIn(pasted)).toEqual(addresses));

import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DoorEnv } from "./door.ts";
import { type Listening, listen } from "./listen.ts";

let listening: Listening;
beforeAll(async () => {
  const app = new Hono<DoorEnv>().get("/", (c) => c.text("here"));
  listening = await listen(app, "127.0.0.1", 0);
});
afterAll(() => listening.close());

const request = (address: string) => `GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;

describe("a request that cannot be read", () => {
  test.each([
    ["an address of 20,000 signs", request(`/?x=${"x".repeat(20_000)}`), 431, '"code":"too-large"'],
    ["no HTTP", "hello\r\n\r\n", 400, '"code":"wrong-use"'],
    ["one that can be read", request("/"), 200, "here"],
  ] as const)("%s", async (_, sent, status, says) => {
    const socket = connect(Number(new URL(listening.address).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write(sent);
    const answer = await text(socket);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain(says);
  });
});

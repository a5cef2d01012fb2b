import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { HearsayError } from "../../model/errors.ts";
import type { DoorEnv } from "./door.ts";
import { answerUnreadable } from "./unreadable-request.ts";

export interface Listening {
  /** Where it answers: "http://localhost:7380". */
  readonly address: string;
  /** Ends what is under way, then the server. */
  close(): Promise<void>;
}

/** So long requests under way may go on when the server is told to stop. */
const GRACE_MS = 2_000;

/** Listens on a host and port; port 0 takes a free one. Throws HearsayError `failed` where it cannot. */
export async function listen(app: Hono<DoorEnv>, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.on("clientError", answerUnreadable);
  await new Promise<void>((done, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => failed(asRefusal(error, host, port)));
    server.listen(port, host, done);
  });
  const bound = server.address();
  const taken = typeof bound === "object" && bound ? bound.port : port;
  return {
    address: `http://${nameOf(host)}:${taken}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
      }),
  };
}

function nameOf(host: string): string {
  if (host === "127.0.0.1" || host === "::1") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function asRefusal(error: NodeJS.ErrnoException, host: string, port: number): HearsayError {
  if (error.code === "EADDRINUSE")
    return new HearsayError("wrong-use", `Port ${port} is taken: name another with --port, or 0 for a free one.`);
  if (error.code === "EACCES")
    return new HearsayError("wrong-use", `Port ${port} is not open to you: name one of at least 1024 with --port.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new HearsayError("wrong-use", `This machine has no address ${host}.`);
  return new HearsayError("failed", `It cannot listen on ${host}, port ${port}: ${error.message}.`);
}

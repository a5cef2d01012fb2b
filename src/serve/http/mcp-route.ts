import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { Hono } from "hono";
import { createMcpServer } from "../mcp/create-server.ts";
import { placeCalledIn } from "../place-called.ts";
import { PROGRAM_VERSION } from "../program-version.ts";
import { admit } from "./admit.ts";
import type { Door, DoorEnv } from "./door.ts";
import { placeOfFault } from "./error-answer.ts";

/** The Model Context Protocol over streamable HTTP: to look alone, over open reports alone, a server for each request. */
export function mcpRoute(door: Door): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>();
  app.post("/", admit(door), async (c) => {
    const server = createMcpServer({
      case: door.case,
      now: door.now,
      by: c.get("who").by,
      placeCalled: placeCalledIn(door.case),
      version: PROGRAM_VERSION,
      onFault: (error) => door.onFault(placeOfFault(error)),
    });
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    try {
      return await transport.handleRequest(c.req.raw);
    } finally {
      await server.close();
    }
  });
  return app;
}

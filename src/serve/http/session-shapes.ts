import { z } from "zod";

export const SessionInput = z.strictObject({ token: z.string().describe("the secret") });

export const Session = z
  .strictObject({
    by: z.string().nullable().describe("under whose name changes are logged; the header Hearsay-Author names another"),
    role: z.enum(["reader", "editor"]).describe("a reader looks, an editor changes too"),
    tokens: z.boolean().describe("whether a token is demanded here"),
  })
  .meta({ id: "Session", description: "Who asks." });

import { fileURLToPath } from "node:url";
import { listen } from "../../src/serve/http/listen.ts";
import { appOver } from "../asked-app.ts";
import type { MadeCase } from "../made-case.ts";

const APPLICATION = fileURLToPath(new URL("../../web/dist/", import.meta.url));

/** The built explorer over a case that is made up, on a free port of loopback. */
export const exploreMade = (kept: MadeCase, door: Parameters<typeof appOver>[2] = {}) =>
  listen(appOver(kept, [], { application: APPLICATION, ...door }), "127.0.0.1", 0);

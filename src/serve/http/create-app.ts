import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { HearsayError } from "../../model/errors.ts";
import { admit } from "./admit.ts";
import type { Door, DoorEnv } from "./door.ts";
import { errorResponse, placeOfFault } from "./error-answer.ts";
import { openapi } from "./openapi.ts";
import { operationRoutes } from "./operation-routes.ts";
import { pageHeaders } from "./page-headers.ts";
import { reportRoutes } from "./report-routes.ts";
import { sameSite } from "./same-site.ts";
import { sessionRoutes } from "./session-routes.ts";

/** What holds anything of the case. The explorer's own files, the reference and signing in are open to all. */
const GUARDED = ["/api/*", "/reports", "/reports/*"];

/** The whole HTTP door, ready for `app.request()` or a server. */
export function createApp(door: Door): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>();
  const document = openapi();
  app.use(pageHeaders());
  app.use(sameSite({ loopbackOnly: door.tokens.length === 0 }));
  app.use(compress());
  app.get("/api/*", etag());
  for (const path of GUARDED) app.use(path, admit(door));
  app.get("/session", admit(door));
  app.route("/session", sessionRoutes(door));
  app.route("/api", operationRoutes(door));
  app.route("/reports", reportRoutes(door));
  app.get("/openapi.json", etag(), (c) => c.json(document));
  app.notFound((c) =>
    errorResponse(new HearsayError("not-found", `There is nothing at ${c.req.path}. /reference lists what there is.`)),
  );
  app.onError((error) => {
    if (!(error instanceof HearsayError)) door.onFault(placeOfFault(error));
    return errorResponse(error);
  });
  return app;
}

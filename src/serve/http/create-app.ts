import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { HearsayError } from "../../model/errors.ts";
import { admit } from "./admit.ts";
import { application } from "./application.ts";
import type { Door, DoorEnv } from "./door.ts";
import { errorResponse, placeOfFault } from "./error-answer.ts";
import { exportRoute } from "./export-route.ts";
import { mcpRoute } from "./mcp-route.ts";
import { openapi } from "./openapi.ts";
import { operationRoutes } from "./operation-routes.ts";
import { pageHeaders } from "./page-headers.ts";
import { reconcileRoutes } from "./reconcile-routes.ts";
import { REFERENCE_CSS } from "./reference.css.ts";
import { referencePage } from "./reference-page.ts";
import { reportRoutes } from "./report-routes.ts";
import { sameSite } from "./same-site.ts";
import { sessionRoutes } from "./session-routes.ts";

/** The whole HTTP door, ready for `app.request()` or a server. */
export function createApp(door: Door): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>();
  const [document, page] = [once(openapi), once(referencePage)];
  app.use(pageHeaders());
  app.use(sameSite({ loopbackOnly: door.tokens.length === 0 }));
  app.use(compress());
  app.get("/api/*", etag());
  app.use("/api/*", admit(door));
  app.get("/session", admit(door));
  app.route("/session", sessionRoutes(door));
  app.route("/api", operationRoutes(door));
  app.route("/reports", reportRoutes(door));
  app.route("/export", exportRoute(door));
  app.route("/mcp", mcpRoute(door));
  app.route("/reconcile", reconcileRoutes(door));
  app.get("/reference", (c) => c.html(page()));
  app.get("/reference/reference.css", etag(), (c) =>
    c.body(REFERENCE_CSS, 200, { "Content-Type": "text/css; charset=utf-8" }),
  );
  app.get("/openapi.json", etag(), (c) => c.json(document()));
  if (door.application) app.use(application(door.application));
  app.get("/", (c) => c.html(NO_APPLICATION));
  app.notFound((c) =>
    errorResponse(new HearsayError("not-found", `There is nothing at ${c.req.path}. /reference lists what there is.`)),
  );
  app.onError((error) => {
    if (!(error instanceof HearsayError)) door.onFault(placeOfFault(error));
    return errorResponse(error);
  });
  return app;
}

/** Made when first asked for: an app that answers other things need not wait for it. */
function once<Of>(make: () => Of): () => Of {
  let made: Of | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const NO_APPLICATION = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hearsay</title></head>
<body><p>The explorer is not built here: run npm run build. The API is here all the same: <a href="/reference">its reference</a>.</p></body></html>`;

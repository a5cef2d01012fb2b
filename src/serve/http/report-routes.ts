import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { streamSSE } from "hono/streaming";
import { HearsayError } from "../../model/errors.ts";
import { annotationsOf, originalOfReport, perform, showReport } from "../operations/index.ts";
import { type Adding, type AddingDesk, openDesk, type Part } from "./adding.ts";
import type { AddingState } from "./adding-lines.ts";
import { addressesOf, isAddressList } from "./addresses.ts";
import { admit } from "./admit.ts";
import type { Door, DoorEnv } from "./door.ts";
import { placeOfFault } from "./error-answer.ts";
import { nameOfOriginal } from "./name-of-original.ts";
import { MOST_UPLOAD, reportsOfUpload } from "./upload.ts";

/** Adding reports, what is on its way, and a report as text and annotations. The addresses between are pages of the explorer. */
export function reportRoutes(door: Door): Hono<DoorEnv> {
  const desk = openDesk({ ...door, onFault: (error) => door.onFault(placeOfFault(error)) });
  const app = new Hono<DoorEnv>();
  app.post("/", admit(door), async (c) => {
    const by = editorOf(c);
    const adding = desk.take(await partsOf(c.req.raw, door), by);
    return wantsEvents(c) ? progress(c, desk, adding.id) : inOne(c, desk, adding.id);
  });
  app.get("/adding", admit(door), (c) => c.json({ adding: desk.list().map(stateOf) }));
  app.get("/adding/:id", admit(door), (c) => {
    const { id } = desk.one(c.req.param("id"));
    return wantsEvents(c) ? progress(c, desk, id) : c.json(stateOf(desk.one(id)));
  });
  app.delete("/adding/:id", admit(door), (c) => {
    editorOf(c);
    desk.stop(c.req.param("id"));
    return c.json(stateOf(desk.one(c.req.param("id"))));
  });
  app.get("/:id/text", admit(door), etag(), async (c) => {
    const { text } = await reportOf(c, door);
    return c.body(text, 200, { "Content-Type": "text/plain; charset=utf-8" });
  });
  app.get("/:id/original", admit(door), async (c) => {
    const id = c.req.param("id");
    const { type, bytes } = await door.case.snapshot((one) => originalOfReport(one, id));
    return c.body(new Uint8Array(bytes), 200, {
      // never shown by a browser, whatever it is: a page may hold scripts
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename="${nameOfOriginal(id, type)}"`,
      "Cache-Control": "private, no-store",
    });
  });
  app.get("/:id/annotations", admit(door), etag(), async (c) => {
    const { text, reading, claims, url } = await reportOf(c, door);
    const at = `${new URL(c.req.url).origin}/reports/${encodeURIComponent(c.req.param("id"))}`;
    const sentences = new Map(claims.map(({ claim, sentence }) => [claim, sentence]));
    const collection = `${at}/annotations`;
    const items = annotationsOf({ reading, text, sentences, source: url ?? `${at}/text`, collection });
    return c.body(
      JSON.stringify({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: collection,
        type: "AnnotationCollection",
        label: `What Hearsay read of ${reading.report.title ?? reading.report.id}`,
        total: items.length,
        first: { id: `${collection}#first`, type: "AnnotationPage", startIndex: 0, items },
      }),
      200,
      { "Content-Type": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
    );
  });
  return app;
}

/** What is sent is read at once, so that a refusal of all of it is the answer; addresses are fetched in their turn. */
async function partsOf(request: Request, door: Door): Promise<readonly Part[]> {
  if (isAddressList(request)) return addressesOf(request, door);
  const found = await reportsOfUpload(request, door.mostUpload ?? MOST_UPLOAD);
  return [{ expected: found.length, found: async () => found }];
}

const reportOf = (c: Context<DoorEnv>, door: Door) =>
  perform(showReport, { case: door.case, now: door.now, by: null }, { report: c.req.param("id") });

function editorOf(c: Context<DoorEnv>): string {
  const { by, role } = c.get("who");
  if (role !== "editor") throw new HearsayError("not-allowed", "This token may look and change nothing.");
  if (by) return by;
  throw new HearsayError("wrong-use", "Every change has an author: say who you are in the header Hearsay-Author.");
}

const wantsEvents = (c: Context): boolean => /\btext\/event-stream\b/.test(c.req.header("accept") ?? "");

const stateOf = ({ id, by, state, total, tally, error }: Adding): AddingState => ({
  ...{ id, by, state, total, tally },
  error: error && { code: error.code as NonNullable<AddingState["error"]>["code"], message: error.message },
});

/**
 * Server-sent events: `start`, a `report` each once it is safely kept, `more` where an address gave more or fewer reports
 * than one, `end`. Who goes away stops nothing.
 */
function progress(c: Context<DoorEnv>, desk: AddingDesk, id: string) {
  c.header("X-Accel-Buffering", "no"); // a proxy that gathers would hold progress back
  return streamSSE(c, async (stream) => {
    await stream.writeSSE({ event: "start", data: JSON.stringify(stateOf(desk.one(id))) });
    let number = 0;
    let { total } = desk.one(id);
    for await (const line of desk.follow(id)) {
      if (stream.aborted) return;
      await stream.writeSSE({ event: "report", id: String(++number), data: JSON.stringify(line) });
      if (desk.one(id).total === total) continue;
      total = desk.one(id).total;
      await stream.writeSSE({ event: "more", data: JSON.stringify(stateOf(desk.one(id))) });
    }
    await stream.writeSSE({ event: "end", data: JSON.stringify(stateOf(desk.one(id))) });
  });
}

async function inOne(c: Context<DoorEnv>, desk: AddingDesk, id: string) {
  for await (const _ of desk.follow(id));
  const { lines } = desk.one(id);
  return c.json({ ...stateOf(desk.one(id)), added: [...lines] });
}

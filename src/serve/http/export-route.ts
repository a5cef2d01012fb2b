import { type Context, Hono } from "hono";
import { HearsayError } from "../../model/errors.ts";
import { ExportInput, exporting, type FileOut, findBrowser, zipped } from "../operations/index.ts";
import { PROGRAM } from "../program-version.ts";
import { admit } from "./admit.ts";
import type { Door, DoorEnv } from "./door.ts";
import { refuseNul } from "./json-body.ts";
import { inputOfQuery } from "./query-input.ts";

/** GET /export: the case in one of many forms, written as it is fetched; several files as one ZIP. */
export function exportRoute(door: Door): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>();
  app.get("/", admit(door), async (c) => {
    const { form, shown, files } = await exporting(door.case, inputOf(c), {
      now: door.now,
      program: PROGRAM,
      browser: findBrowser(process.env),
    });
    // not of one snapshot: whoever fetches slowly would keep everybody else waiting
    const { files: made, says } = await files(shown);
    const [first] = made;
    if (!first) throw new HearsayError("not-found", `The form ${form.name} has no file.`);
    const one: FileOut = form.several
      ? { name: `${form.name}.zip`, media: "application/zip", pieces: zipped(made) }
      : first;
    return new Response(await streamed(one.pieces), {
      headers: {
        "Content-Type": one.media,
        "Content-Disposition": `attachment; filename="${one.name}"`,
        "Cache-Control": "no-store",
        ...(says === null ? {} : { "Hearsay-Redacted": says }),
      },
    });
  });
  return app;
}

function inputOf(c: Context<DoorEnv>): ExportInput {
  const { searchParams } = new URL(c.req.url);
  for (const value of searchParams.values()) refuseNul(value);
  const parsed = ExportInput.safeParse(inputOfQuery(ExportInput, searchParams));
  if (parsed.success && parsed.data.open_codes) throw new HearsayError("not-allowed", BLIND);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "export"}: ${message}`);
  throw new HearsayError("wrong-use", `${faults.join("; ")}.`, { issues: parsed.error.issues });
}

/** Whoever codes a batch is not to see here what others say of it. */
const BLIND = "What people code in open batches is exported by the command alone (hearsay export --open-codes).";

/** Bytes as they are fetched. What fails before the first of them is an error answer; later the connection breaks off. */
async function streamed(pieces: FileOut["pieces"]): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const source = pieces[Symbol.asyncIterator]();
  let ahead: IteratorResult<string | Uint8Array> | null = await source.next();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = ahead ?? (await source.next());
      ahead = null;
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    cancel: async () => {
      await source.return?.();
    },
  });
}

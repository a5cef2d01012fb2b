import { spawn } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { HearsayError } from "../../../../model/errors.ts";

/** So long a browser may print, in milliseconds: some thousands of statements take it a minute. */
const LONGEST = 180_000;

const FLAGS = [
  "--headless",
  // its own sandbox wants rights that containers and root do not have; the page holds no script and its policy
  // (default-src 'none') lets none run, which a flag cannot do: without scripts a headless Chromium prints nothing
  "--no-sandbox",
  ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-extensions", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync", "--disable-breakpad", "--disable-dev-shm-usage"],
  // no name leads anywhere, and what needs none is sent to a closed port
  ...["--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9"],
  "--no-pdf-header-footer",
];

/** Browsers print one after the other: each takes some hundred megabytes. */
let before: Promise<unknown> = Promise.resolve();

/**
 * A page as a PDF, printed by a Chromium of this machine in a folder that is gone afterwards, with an empty profile, no
 * network and no scripts. Throws HearsayError `program-missing` where there is none, and `failed` where it does not print.
 */
export async function* printed(
  page: AsyncIterable<string>,
  browser: string | null,
  longest = LONGEST,
): AsyncGenerator<Uint8Array> {
  if (browser === null) throw new HearsayError("program-missing", NO_BROWSER);
  const folder = await mkdtemp(join(tmpdir(), "hearsay-pdf-"));
  try {
    const [html, pdf] = [join(folder, "dossier.html"), join(folder, "dossier.pdf")];
    await pipeline(page, createWriteStream(html));
    const turn = before.then(() =>
      printing(browser, folder, [`--print-to-pdf=${pdf}`, pathToFileURL(html).href], longest),
    );
    before = turn.catch(() => undefined);
    const said = await turn;
    const made = await stat(pdf).catch(() => null);
    if (!made?.size) throw new HearsayError("failed", `${browser} printed no page. ${INSTEAD}`, { said });
    yield* createReadStream(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const INSTEAD = "Export it as a page (--as dossier) and print that from a browser, or narrow the search.";
const NO_BROWSER = `A PDF is printed by Chromium, and none was found here. Install it, or name one in HEARSAY_CHROMIUM. ${INSTEAD}`;

/** What the browser said, the last of it. */
function printing(browser: string, folder: string, args: readonly string[], longest: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, [...FLAGS, `--user-data-dir=${join(folder, "profile")}`, ...args], {
      stdio: ["ignore", "ignore", "pipe"],
      // it finds no settings of whoever runs it
      env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LANG: "C.UTF-8" },
      // with what it starts, so that nothing of it is left
      detached: true,
    });
    let said = "";
    child.stderr.on("data", (words: Buffer) => {
      said = `${said}${words.toString("utf8")}`.slice(-2_000);
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      stop(child.pid);
    }, longest);
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(new HearsayError("program-missing", `${browser} cannot be run (${cause.message}). ${NO_BROWSER}`));
    });
    child.on("close", (status) => {
      clearTimeout(timer);
      stop(child.pid);
      if (late) reject(new HearsayError("failed", `Printing took longer than ${longest / 1000} s. ${INSTEAD}`));
      else if (status === 0) resolve(said);
      else reject(new HearsayError("failed", `${browser} ended with ${status}. ${INSTEAD}`, { said }));
    });
  });
}

/** Ends the browser with all of its processes; that they have ended already is no fault. */
function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

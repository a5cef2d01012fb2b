import { readFileSync } from "node:fs";
import type { PairCode, PairInput } from "./model/pair.ts";
import type { Reading } from "./model/reading.ts";
import type { ReportInput } from "./model/report.ts";
import type { Analysis } from "./understand/analysis.ts";
import { openEncoder } from "./understand/encoder/index.ts";
import { STAGE_NAMES } from "./understand/english/stages.ts";
import { checkLists } from "./understand/lexicon/check-lists.ts";
import { useOwnLists } from "./understand/lexicon/own-lists.ts";
import { lexiconVersion } from "./understand/lexicon/version.ts";
import { codePair } from "./understand/pair/index.ts";
import { finishedDraft, understand } from "./understand/understand.ts";

export interface ReaderOptions {
  /** Folder of the language model; default: the one that is shipped. */
  readonly model?: string;
  /** Folder of word lists that are read after ours, named as they are. One for all readers of a process. */
  readonly lexicon?: string;
  /** Threads for the language model; default 2. Does not change what is read. */
  readonly threads?: number;
  /** Stages to leave out, of STAGE_NAMES. */
  readonly skip?: ReadonlySet<string>;
  /** Milliseconds from some fixed point, for `onStage`; nothing of it goes into a reading. */
  readonly now?: () => number;
  readonly onStage?: (name: string, milliseconds: number) => void;
  /** Another way to the language model's look at a text, for one that was kept; default: the model of the folder. */
  readonly analyse?: (text: string) => Promise<Analysis>;
}

export interface Reader {
  readonly versions: Reading["reader"];
  read(report: ReportInput): Promise<Reading>;
  /** What happens between two parties of a text. */
  code(pair: PairInput): Promise<PairCode>;
  close(): Promise<void>;
}

export { STAGE_NAMES };

/**
 * A reader with its model loaded at the first report. Throws HearsayError where the model's folder lacks a file or the
 * folder of word lists has a fault.
 */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  if (options.lexicon) {
    useOwnLists(options.lexicon);
    checkLists(options.lexicon);
  }
  const encoder = openEncoder({
    ...(options.model ? { folder: options.model } : {}),
    ...(options.threads ? { threads: options.threads } : {}),
  });
  const versions = { version: packageVersion(), model: encoder.version, lexicon: lexiconVersion() };
  const look = {
    analyse: options.analyse ?? encoder.analyse,
    ...(options.skip ? { skip: options.skip } : {}),
    ...(options.now ? { now: options.now } : {}),
    ...(options.onStage ? { onStage: options.onStage } : {}),
  };
  return {
    versions,
    read: (report) => understand(report, { ...look, reader: versions }),
    code: async (pair) => codePair(pair, await finishedDraft({ id: pair.id, text: pair.text }, look)),
    close: encoder.close,
  };
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}

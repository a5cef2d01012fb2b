import { readFileSync } from "node:fs";
import { HearsayError } from "./model/errors.ts";
import { packageFile } from "./model/package-file.ts";
import type { PairCode, PairInput } from "./model/pair.ts";
import type { Reading } from "./model/reading.ts";
import type { ReportInput } from "./model/report.ts";
import type { Analysis } from "./understand/analysis.ts";
import { type Encoder, type ModelOptions, openEncoder } from "./understand/encoder/index.ts";
import { placeCalled } from "./understand/english/06-places/place-called.ts";
import { STAGE_NAMES } from "./understand/english/stages.ts";
import { checkLists } from "./understand/lexicon/check-lists.ts";
import { useOwnLists } from "./understand/lexicon/own-lists.ts";
import { useOwnPlaces } from "./understand/lexicon/own-places.ts";
import { dropPlaces, type PlacesPut, putPlaces } from "./understand/lexicon/places-index.ts";
import { lexiconVersion } from "./understand/lexicon/version.ts";
import { codePair } from "./understand/pair/index.ts";
import { publicationDay } from "./understand/publication-day.ts";
import { finishedDraft, understand } from "./understand/understand.ts";

export interface ReaderOptions {
  /** Folder of the language model; default: the one that is shipped. */
  readonly model?: string;
  /** Folder of word lists that are read after ours, named as they are. One for all readers of a process. */
  readonly lexicon?: string;
  /** An index of places that a user brought (`putPlaces`), for names that the gazetteer lacks. One for all readers of a process. */
  readonly places?: string;
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

export { dropPlaces, type PlacesPut, placeCalled, publicationDay, putPlaces, STAGE_NAMES, useOwnPlaces };

/**
 * A reader with its model loaded at the first report. Throws HearsayError where the model cannot be used or the folder of
 * word lists has a fault.
 */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  if (options.lexicon) {
    useOwnLists(options.lexicon);
    checkLists(options.lexicon);
  }
  if (options.places) useOwnPlaces(options.places);
  const encoder = openModel({
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

/** The language model; whatever keeps it from being read or loaded is a `model-missing` that says what to do. */
function openModel(options: ModelOptions): Encoder {
  const unusable = (error: unknown) => {
    if (error instanceof HearsayError) return error;
    const which = options.folder ? `in ${options.folder} ` : "";
    const cause = error instanceof Error ? error.message : String(error);
    return new HearsayError(
      "model-missing",
      `The language model ${which}cannot be used: ${cause}. Install Hearsay anew, or name another folder.`,
    );
  };
  let works = false;
  try {
    const encoder = openEncoder(options);
    return {
      version: encoder.version,
      // it is loaded at the first text: what fails before anything has worked is the loading
      analyse: async (text) => {
        try {
          const analysis = await encoder.analyse(text);
          works = true;
          return analysis;
        } catch (error) {
          throw works ? error : unusable(error);
        }
      },
      close: async () => {
        if (works) await encoder.close();
      },
    };
  } catch (error) {
    throw unusable(error);
  }
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as {
    version: string;
  };
  return version;
}

import type { TollRuleName } from "../../../resolve/evidence/toll-rules.ts";
import type { TableSays } from "./tables/table.ts";
import type { CaseView } from "./view/case-view.ts";

/** What whoever exports may settle beside what goes out; each form uses what concerns it. */
export interface Settings {
  /** The rule by which one figure of each toll is picked; null: no figure is. */
  readonly fatalities: TollRuleName | null;
  /** Whether events and places go out too that nobody affirms as having happened there. */
  readonly wider: boolean;
  /** Of readings: with the reports' texts; as they were read, before people put them right. */
  readonly withText: boolean;
  readonly asRead: boolean;
  /** The moment, ISO in UTC, and the program with its version, for forms that say when and by what they were written. */
  readonly at: string;
  readonly program: string;
  /** The Chromium that prints; null where none is installed. */
  readonly browser: string | null;
}

/** One file of a form, its pieces as they come. */
export interface FileOut {
  readonly name: string;
  readonly media: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

/** A shape in which a case goes out. */
export interface Form {
  /** As --as takes it. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly says: string;
  /** What one row or one thing of it stands for. */
  readonly unit: string;
  /** Its tables, where it is made of such: their columns are in the reference. */
  readonly tables?: readonly TableSays[];
  /** Whether it may be of a brief. */
  readonly brief?: boolean;
  /** One file, or several that belong together. */
  readonly several: boolean;
  readonly files: (view: CaseView, settings: Settings) => readonly FileOut[];
}

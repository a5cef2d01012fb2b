import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { TOLL_RULES, type TollRuleName } from "../../../resolve/evidence/toll-rules.ts";
import type { Case, CaseDb } from "../../../store/case.ts";
import { briefById } from "../../../store/queries/briefs.ts";
import { holdsClosedReports } from "../../../store/queries/claims-to-export.ts";
import { onlyShown } from "../../../store/shown.ts";
import { ClaimQuery, filterOf } from "../find-claims.ts";
import { actorsMeant } from "../shapes/actors-meant.ts";
import type { FileOut, Form } from "./form.ts";
import { FORMS } from "./forms.ts";
import { redacted } from "./redact/redacted-view.ts";
import type { Redaction } from "./redact/what-goes.ts";
import { caseView } from "./view/case-view.ts";

const names = FORMS.map(({ name }) => name) as [string, ...string[]];

/** What may be asked of an export: a form, what claims are looked for by, and what is kept back otherwise. */
export const ExportInput = ClaimQuery.extend({
  as: z.enum(names).default("readings").describe("the form"),
  brief: z
    .string()
    .optional()
    .describe("of a dossier: the claims of this brief, in its order and with its notes; the brief's id"),
  closed: z.boolean().default(false).describe("internal and confidential reports too; without it they stay"),
  withdrawn: z.boolean().default(false).describe("claims too that were taken back by whoever published them"),
  wider: z
    .boolean()
    .default(false)
    .describe("of tables of events: those too that nobody affirms, and places and days that are only suggested"),
  fatalities: z
    .enum(Object.keys(TOLL_RULES) as [TollRuleName, ...TollRuleName[]])
    .optional()
    .describe("of tables of events: pick one figure of the dead by this rule; without it none is given"),
  redact: z
    .array(z.string())
    .optional()
    .describe(
      "leave out names everywhere: an actor's name or id; or private: all private individuals, and what sources without a name are called",
    ),
  with_text: z.boolean().default(false).describe("of readings: put each report's text into its reading"),
  open_codes: z
    .boolean()
    .default(false)
    .describe("of records: also what people code in batches that are still open, which nobody else is to see before"),
  as_read: z
    .boolean()
    .default(false)
    .describe("of readings: as they were read, without people's corrections and with what they rejected"),
});
export type ExportInput = z.infer<typeof ExportInput>;

/** What only the door knows. */
export interface Exporter {
  readonly now: () => Date;
  /** The program and its version, as files name it. */
  readonly program: string;
  /** The Chromium that prints; null where none is installed. */
  readonly browser: string | null;
}

/** An export that can begin. */
export interface Exporting {
  readonly form: Form;
  /** The case without what is kept back. */
  readonly shown: Case;
  /** The files, written as their pieces are asked for, of the case or of one state of it (`shown.snapshot`). */
  readonly files: (one: CaseDb) => Promise<FilesOut>;
}

export interface FilesOut {
  readonly files: readonly FileOut[];
  /** What was left out of them, in a sentence, where something was asked to be. */
  readonly says: string | null;
}

/**
 * Makes an export ready: the one way in which a case goes out, whatever the door and the form. Throws HearsayError
 * `wrong-use` where the options do not fit the form, and `files` `not-found` where nobody is called as asked.
 */
export async function exporting(
  kept: Case,
  input: ExportInput,
  { now, program, browser }: Exporter,
): Promise<Exporting> {
  const {
    as,
    closed,
    withdrawn,
    wider,
    fatalities = null,
    with_text,
    as_read,
    open_codes,
    redact,
    brief,
    ...query
  } = input;
  const form = FORMS.find(({ name }) => name === as);
  if (!form) throw new HearsayError("wrong-use", `There is no form ${JSON.stringify(as)}.`);
  if (form.name !== "readings" && (with_text || as_read)) throw new HearsayError("wrong-use", OF_READINGS);
  if (form.name !== "jsonl" && open_codes) throw new HearsayError("wrong-use", OF_RECORDS);
  if (brief !== undefined) await checkBrief(kept, form, { brief, conditions: Object.keys(query).length > 0 });
  const partial = !closed && (await holdsClosedReports(kept));
  const settings = {
    fatalities,
    wider,
    withText: with_text,
    asRead: as_read,
    at: now().toISOString(),
    program,
    browser,
  };
  return {
    form,
    shown: partial ? onlyShown(kept, ["open"]) : kept,
    files: async (one) => {
      const filter = Object.keys(query).length > 0 ? await filterOf(one, query) : null;
      const view = caseView(one, {
        filter,
        brief: brief ?? null,
        withdrawn,
        partial,
        tollRule: fatalities,
        openCodes: open_codes,
        schema: kept.schema,
      });
      if (!redact?.length) return { files: form.files(view, settings), says: null };
      const less = await redacted(view, await redactionOf(one, redact));
      return { files: form.files(less.view, settings), says: less.says };
    },
  };
}

/** A brief goes out as somebody collected it, in a form that has its order and its notes. */
async function checkBrief(
  kept: CaseDb,
  form: Form,
  { brief, conditions }: { readonly brief: string; readonly conditions: boolean },
): Promise<void> {
  const those = FORMS.flatMap((one) => (one.brief ? [one.name] : [])).join(", ");
  if (!form.brief) throw new HearsayError("wrong-use", `A brief goes out as a dossier: name one of ${those}.`);
  if (conditions)
    throw new HearsayError(
      "wrong-use",
      "A brief goes out as it was collected: leave out the conditions, or the brief.",
    );
  if (!(await briefById(kept, brief)))
    throw new HearsayError(
      "not-found",
      `The case has no brief ${JSON.stringify(brief)}. hearsay brief list names them.`,
    );
}

/** Who is meant, by names; "private" stands for all private individuals. */
async function redactionOf(one: CaseDb, asked: readonly string[]): Promise<Redaction> {
  const names = asked.filter((name) => name !== "private");
  const actors = (await Promise.all(names.map((name) => actorsMeant(one, name)))).flat();
  return { actors: new Set(actors), private: names.length < asked.length };
}

const OF_RECORDS = "--open-codes is of records: it goes with --as jsonl.";
const OF_READINGS =
  "--as-read and --with-text are of readings: leave --as out. In tables the column judged says what was put right.";

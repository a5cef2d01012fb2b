import type { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { openCase } from "../../operations/index.ts";
import { type Operation, perform } from "../../operations/operation.ts";
import { placeCalledIn } from "../../place-called.ts";
import type { Command } from "../command.ts";
import type { Arguments, Option } from "../options.ts";
import { inputOfOptions, optionsOfSchema } from "../options-of-schema.ts";
import { writeOut } from "../output.ts";
import { paintFor } from "../page/colour.ts";
import type { PageOptions } from "../page/layout.ts";
import { AUTHOR_OPTION, authorNamed, CASE_OPTIONS, caseNamed } from "./case-options.ts";
import { oneBlank } from "./page/parts.ts";

/** How an operation is offered on the command line. */
export interface Offer<In extends z.ZodObject, Out extends z.ZodType> {
  readonly name: string;
  readonly operation: Operation<In, Out>;
  /** What stands behind the name in its usage line. */
  readonly takes: string;
  /** Fields of the input that are given without an option, and how. */
  readonly bare?: {
    readonly fields: readonly string[];
    readonly from: (rest: readonly string[], args: Arguments) => Record<string, unknown>;
    /** Options that stand for some of these fields. */
    readonly options?: Readonly<Record<string, Option>>;
  };
  /** The answer as people read it. */
  readonly page: (answer: z.output<Out>, options: PageOptions, args: Arguments) => string;
  /** Options of the page alone: the answer as JSON is the same. */
  readonly pageOptions?: Readonly<Record<string, Option>>;
  readonly examples: Command["examples"];
  /** Whether a case that is not there is begun. */
  readonly begins?: boolean;
}

/** A command that runs one operation on a case and shows its answer, or gives it as JSON. */
export function operationCommand<In extends z.ZodObject, Out extends z.ZodType>(offer: Offer<In, Out>): Command {
  const { operation, bare, pageOptions } = offer;
  return {
    name: offer.name,
    says: operation.says,
    takes: offer.takes,
    given: [],
    about: operation.about,
    /** Put together where it is asked for: a run is of one command among many. */
    get options() {
      return {
        ...optionsOfSchema(operation.input, bare?.fields ?? []),
        ...bare?.options,
        ...pageOptions,
        ...(operation.writes ? AUTHOR_OPTION : {}),
        ...CASE_OPTIONS,
      };
    },
    operations: [operation.name],
    examples: offer.examples,
    run: (args) => runOn(offer, args),
  };
}

async function runOn<In extends z.ZodObject, Out extends z.ZodType>(
  { operation, bare, page, begins = false }: Offer<In, Out>,
  args: Arguments,
): Promise<number> {
  const [tooMuch] = bare ? [] : args.rest;
  if (tooMuch !== undefined)
    throw new HearsayError(
      "wrong-use",
      `${JSON.stringify(tooMuch)} is one word too many: everything is an option here.`,
    );
  const input = { ...inputOfOptions(operation.input, args), ...(bare?.from(args.rest, args) ?? {}) };
  const kept = await openCase(caseNamed(args), { create: begins });
  try {
    const context = { case: kept, now: () => new Date(), by: authorNamed(args), placeCalled: placeCalledIn(kept) };
    const answer = await perform(operation, context, input);
    const options = {
      paint: paintFor(process.stdout, process.env),
      width: Math.min(process.stdout.columns || 80, 110),
      explain: args.flags.has("explain"),
    };
    const shown = args.flags.has("json") ? JSON.stringify(answer) : oneBlank(page(answer, options, args));
    await writeOut(`${shown}\n`);
    return 0;
  } finally {
    await kept.close();
  }
}

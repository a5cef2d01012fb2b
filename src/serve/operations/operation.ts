import type { z } from "zod";
import { HearsayError } from "../../model/errors.ts";
import type { PairCode, PairInput } from "../../model/pair.ts";
import type { PlaceCalled } from "../../model/time-and-place.ts";
import type { Case } from "../../store/case.ts";
import { faultWords } from "./fault-words.ts";

/** What an operation works with: the case that is open, and what only the door knows. */
export interface Context {
  readonly case: Case;
  /** The clock, handed in: nothing below a door looks at one. */
  readonly now: () => Date;
  /** Who asks; every change is logged under this name. Null where the door does not know. */
  readonly by: string | null;
  /** Says what happens between two parties of a text, where the door has a reader at hand. */
  readonly code?: ((pair: PairInput) => Promise<PairCode>) | undefined;
  /** Where a place of some name lies, where the door has a gazetteer at hand; null where it knows none. */
  readonly placeCalled?: ((name: string, country: string | null) => Promise<PlaceCalled | null>) | undefined;
}

/** Something that a case can be asked or told, written once and offered by every door. */
export interface Operation<In extends z.ZodObject = z.ZodObject, Out extends z.ZodType = z.ZodType> {
  /** As in an address: "find-claims". */
  readonly name: string;
  /** One line for lists. */
  readonly says: string;
  /** What it does, in sentences. */
  readonly about: string;
  /** Whether it changes the case: doors that only show leave it out. */
  readonly writes: boolean;
  readonly input: In;
  readonly output: Out;
  /** An input that can be tried on a case of the samples. */
  readonly example: z.input<In>;
  readonly run: (context: Context, input: z.output<In>) => Promise<z.output<Out>>;
}

/** Types an operation by its schemas. */
export function operation<In extends z.ZodObject, Out extends z.ZodType>(one: Operation<In, Out>): Operation<In, Out> {
  return one;
}

/** Runs an operation on an input that nobody has checked. Throws HearsayError `wrong-use`, naming the field. */
export async function perform<In extends z.ZodObject, Out extends z.ZodType>(
  one: Operation<In, Out>,
  context: Context,
  input: unknown,
): Promise<z.output<Out>> {
  const parsed = one.input.safeParse(input);
  if (parsed.success) return one.run(context, parsed.data);
  const { issues } = parsed.error;
  throw new HearsayError("wrong-use", faultWords(issues, one.name), { issues });
}

/** Who asks, for an operation that changes something. Throws HearsayError `wrong-use` where it is not known. */
export function authorOf({ by }: Context): string {
  if (by) return by;
  throw new HearsayError("wrong-use", "Every change has an author: say who you are (--by NAME, or HEARSAY_AUTHOR).");
}

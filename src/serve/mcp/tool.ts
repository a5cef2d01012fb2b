import type { z } from "zod";
import type { Context } from "../operations/index.ts";

/** A tool that a language model may call. */
export interface Tool<In extends z.ZodObject = z.ZodObject, Out extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** Names of the operations that it asks. */
  readonly operations: readonly string[];
  readonly writes: boolean;
  readonly input: In;
  readonly output: Out;
  readonly run: (context: Context, input: z.output<In>) => Promise<z.output<Out>>;
}

/** Types a tool by its schemas. */
export const tool = <In extends z.ZodObject, Out extends z.ZodObject>(one: Tool<In, Out>): Tool<In, Out> => one;

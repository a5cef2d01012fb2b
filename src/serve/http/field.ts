/** A field of an operation's input or answer, as JSON Schema has it. */
export interface Field {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Field;
  readonly anyOf?: readonly Field[];
  readonly default?: unknown;
  readonly $ref?: string;
}

/** What is left of a field that may also be null. */
export function kindOf(field: Field): Field & { readonly type?: string } {
  const of = field.anyOf?.find(({ type }) => type !== "null") ?? field;
  const { type, ...rest } = of;
  const one = typeof type === "string" ? type : type?.find((each) => each !== "null");
  return { ...rest, ...(one === undefined ? {} : { type: one }) };
}

/** A JSON document around one long list, a thing a line. */
export async function* jsonArray(head: string, items: AsyncIterable<unknown>, tail: string): AsyncGenerator<string> {
  yield `${head}[`;
  let between = "\n";
  for await (const item of items) {
    yield `${between}${JSON.stringify(item)}`;
    between = ",\n";
  }
  yield `\n]${tail}\n`;
}

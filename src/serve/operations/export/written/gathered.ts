const ENOUGH = 64 * 1024;

/** The same text in larger pieces: a row at a time would keep whoever writes them busy with waiting. */
export async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < ENOUGH) continue;
    yield held.join("");
    [held, size] = [[], 0];
  }
  if (size > 0) yield held.join("");
}

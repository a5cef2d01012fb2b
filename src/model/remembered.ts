/**
 * A pure function of a text that remembers what it gave for the texts asked for last: at least `most` of them, at most
 * twice as many. What it gives is handed out again and again, so nobody may change it.
 */
export function remembered<Result>(work: (text: string) => Result, most: number): (text: string) => Result {
  let recent = new Map<string, Result>();
  let before = new Map<string, Result>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = before.get(text) ?? work(text);
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return result;
  };
}

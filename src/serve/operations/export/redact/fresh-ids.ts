/** Names that tell nothing of what they stand for: made of a running number, the same for the same within one export. */
export interface FreshIds {
  report(id: string): string;
  /** An id of the case by its sort: a claim, an actor, an event and so on; other text as it is. */
  known(text: string): string;
}

const OF_THE_CASE = /\b([a-z])_[0-9a-f]{16,64}\b/g;

export function freshIds(): FreshIds {
  const [reports, others] = [new Map<string, string>(), new Map<string, string>()];
  return {
    report: (id) => given(reports, id, (number) => `report-${String(number).padStart(6, "0")}`),
    known: (text) =>
      text.replace(OF_THE_CASE, (id, sort: string) =>
        given(others, id, (number) => `${sort}_${number.toString(16).padStart(16, "0")}`),
      ),
  };
}

function given(names: Map<string, string>, id: string, make: (number: number) => string): string {
  const there = names.get(id);
  if (there !== undefined) return there;
  const fresh = make(names.size + 1);
  names.set(id, fresh);
  return fresh;
}

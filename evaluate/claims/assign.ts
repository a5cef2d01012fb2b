/**
 * The one-to-one assignment of rows to columns with the largest sum of weights (Hungarian method); a weight of 0 means
 * that the two may not be paired. Returns for each row its column, or null.
 */
export function assign(weights: readonly (readonly number[])[]): (number | null)[] {
  const rows = weights.length;
  const columns = weights.reduce((most, row) => Math.max(most, row.length), 0);
  const size = Math.max(rows, columns);
  const weight = (row: number, column: number) => weights[row]?.[column] ?? 0;
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  /** The row that holds each column, both counted from 1; 0 for none. */
  const holder = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const back = new Int32Array(size + 1);
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(size + 1);
    holder[0] = row;
    let column = 0;
    do {
      visited[column] = 1;
      const from = at(holder, column);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (visited[other]) continue;
        const cost = -weight(from - 1, other - 1) - at(rowPotential, from) - at(columnPotential, other);
        if (cost < at(slack, other)) {
          slack[other] = cost;
          back[other] = column;
        }
        if (at(slack, other) < step) {
          step = at(slack, other);
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (visited[other]) {
          const held = at(holder, other);
          rowPotential[held] = at(rowPotential, held) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else slack[other] = at(slack, other) - step;
      }
      column = next;
    } while (at(holder, column) !== 0);
    while (column !== 0) {
      const previous = at(back, column);
      holder[column] = at(holder, previous);
      column = previous;
    }
  }
  const result: (number | null)[] = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= size; column++) {
    const row = at(holder, column) - 1;
    if (row >= 0 && row < rows && weight(row, column - 1) > 0) result[row] = column - 1;
  }
  return result;
}

function at(values: Float64Array | Int32Array, index: number): number {
  return values[index] ?? 0;
}

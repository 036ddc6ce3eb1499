/**
 * How near expected degrees come to the given ones, relative to 1 + degree; and after how many steps a failure is said.
 */
const PRECISION = 1e-11;
const STEPS = 500;

/** Nodes of one mode with one degree, and so with the same chances. */
interface Class {
  degree: number;
  nodes: number;
  /** The degree that remains once certain ties are set aside. */
  open: number;
}

/** The chance of a tie by the degrees of its two ends. */
export type Chances = (rowDegree: number, columnDegree: number) => number;

/**
 * The bipartite configuration model (Saracco et al. 2015, Scientific Reports 5, 10595): of all distributions of
 * two-mode networks whose expected degrees are the given ones, that of the largest entropy. Ties are independent, with
 * the chance 1 / (1 + exp(-(r + c))) where r and c belong to the degrees of the two ends. Ties that the degrees make
 * certain or impossible are set aside first. Throws when the degrees are not met.
 */
export function configurationModel(rowDegrees: number[], columnDegrees: number[]): Chances {
  const rows = classes(rowDegrees);
  const columns = classes(columnDegrees);
  const chances = new Map(rows.map((row) => [row.degree, new Map<number, number>()]));
  const { openRows, openColumns } = setCertain(rows, columns, (row, column, chance) =>
    chances.get(row.degree)!.set(column.degree, chance),
  );
  const solved = solve(openRows, openColumns);
  openRows.forEach((row, i) =>
    openColumns.forEach((column, j) => chances.get(row.degree)!.set(column.degree, solved[i]![j]!)),
  );
  return (row, column) => chances.get(row)!.get(column)!;
}

function classes(degrees: number[]): Class[] {
  const counts = new Map<number, number>();
  for (const degree of degrees) counts.set(degree, (counts.get(degree) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([degree, nodes]) => ({ degree, nodes, open: degree }));
}

/** Takes out, again and again, what is tied to all or to none of what remains. */
function setCertain(rows: Class[], columns: Class[], set: (row: Class, column: Class, chance: 0 | 1) => void) {
  let [openRows, openColumns] = [rows, columns];
  for (;;) {
    const row = openRows.find(({ open }) => open === 0 || open === size(openColumns));
    if (row) {
      openRows = openRows.filter((other) => other !== row);
      const chance = row.open === 0 ? 0 : 1;
      for (const column of openColumns) {
        set(row, column, chance);
        column.open -= chance * row.nodes;
      }
      continue;
    }
    const column = openColumns.find(({ open }) => open === 0 || open === size(openRows));
    if (!column) return { openRows, openColumns };
    openColumns = openColumns.filter((other) => other !== column);
    const chance = column.open === 0 ? 0 : 1;
    for (const other of openRows) {
      set(other, column, chance);
      other.open -= chance * column.nodes;
    }
  }
}

const size = (list: Class[]) => list.reduce((sum, { nodes }) => sum + nodes, 0);

/** Newton's method on the log-likelihood, which is concave; a step is halved until it climbs. */
function solve(rows: Class[], columns: Class[]): number[][] {
  if (rows.length === 0 || columns.length === 0) return rows.map(() => []);
  const all = [...rows, ...columns];
  const ties = rows.reduce((sum, { nodes, open }) => sum + nodes * open, 0);
  let values = all.map(({ open }) => Math.log(open / Math.sqrt(ties)));
  let here = evaluate(rows, columns, values);
  for (let step = 0; step < STEPS; step++) {
    if (here.miss < PRECISION) return here.chances;
    const direction = newtonStep(rows, columns, here.chances, here.gradient);
    let length = 1;
    let next = here;
    let moved = values;
    do {
      moved = values.map((value, index) => value + length * direction[index]!);
      next = evaluate(rows, columns, moved);
      length /= 2;
    } while (!(next.likelihood >= here.likelihood || next.miss < here.miss) && length > 1e-12);
    if (length <= 1e-12) break;
    [values, here] = [moved, next];
  }
  if (here.miss < 1e-6) return here.chances;
  throw new Error(`The chances of ties could not be fitted to the degrees: they miss them by ${here.miss}.`);
}

function evaluate(rows: Class[], columns: Class[], values: number[]) {
  const gradient = [...rows, ...columns].map(({ nodes, open }) => nodes * open);
  let likelihood = gradient.reduce((sum, total, index) => sum + total * values[index]!, 0);
  const chances = rows.map((row, i) =>
    columns.map((column, j) => {
      const logit = values[i]! + values[rows.length + j]!;
      const weight = row.nodes * column.nodes;
      const chance = 1 / (1 + Math.exp(-logit));
      likelihood -= weight * (Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit))));
      gradient[i]! -= weight * chance;
      gradient[rows.length + j]! -= weight * chance;
      return chance;
    }),
  );
  const miss = [...rows, ...columns].reduce(
    (most, { nodes, degree }, index) => Math.max(most, Math.abs(gradient[index]!) / nodes / (1 + degree)),
    0,
  );
  return { chances, gradient, likelihood, miss };
}

/** Solves curvature × step = gradient, with the last value held, since only sums r + c matter. */
function newtonStep(rows: Class[], columns: Class[], chances: number[][], gradient: number[]): number[] {
  const order = gradient.length - 1;
  const matrix = Array.from({ length: order }, () => new Float64Array(order + 1));
  rows.forEach((row, i) =>
    columns.forEach((column, k) => {
      const j = rows.length + k;
      const curvature = row.nodes * column.nodes * chances[i]![k]! * (1 - chances[i]![k]!);
      matrix[i]![i]! += curvature;
      if (j === order) return;
      matrix[j]![j]! += curvature;
      matrix[i]![j]! += curvature;
      matrix[j]![i]! += curvature;
    }),
  );
  matrix.forEach((line, index) => {
    line[index] = line[index]! * (1 + 1e-13) + 1e-300;
    line[order] = gradient[index]!;
  });
  // Gaussian elimination without pivoting: the matrix is symmetric and positive definite.
  for (let pivot = 0; pivot < order; pivot++) {
    const top = matrix[pivot]!;
    for (let below = pivot + 1; below < order; below++) {
      const line = matrix[below]!;
      const factor = line[pivot]! / top[pivot]!;
      if (factor === 0) continue;
      for (let column = pivot; column <= order; column++) line[column]! -= factor * top[column]!;
    }
  }
  const step = Array.from({ length: order + 1 }, () => 0);
  for (let index = order - 1; index >= 0; index--) {
    const line = matrix[index]!;
    let rest = line[order]!;
    for (let column = index + 1; column < order; column++) rest -= line[column]! * step[column]!;
    step[index] = rest / line[index]!;
  }
  return step;
}

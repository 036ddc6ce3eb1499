import { SEPARATORS, type Separator } from "./meanings.ts";

/** The entries of a cell that holds a list: cut at these signs, but not within parentheses or quotation marks. */
export function partsOf(cell: string, separators: readonly Separator[]): string[] {
  if (separators.length === 0) return cell === "" ? [] : [cell];
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at]!;
    if (sign === "(" || sign === "«") depth += 1;
    else if ((sign === ")" || sign === "»") && depth > 0) depth -= 1;
    else if (sign === '"') quoted = !quoted;
    // A parenthesis that is never closed holds nothing together.
    if ((depth > 0 && closes(cell, at)) || quoted) continue;
    const separator = separators.find((one) => cell.startsWith(one, at));
    if (separator === undefined) continue;
    parts.push(cell.slice(start, at));
    start = at + separator.length;
    at = start - 1;
    depth = 0;
  }
  parts.push(cell.slice(start));
  return joined(parts.map((part) => part.trim().replace(/^[-–•·*]\s+/, "")).filter((part) => part !== ""));
}

/** What stands wholly in parentheses says something of the entry before it. */
function joined(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts)
    if (whole.length > 0 && /^\([^()]*\)$/.test(part)) whole[whole.length - 1] += ` ${part}`;
    else whole.push(part);
  return whole;
}

const closes = (cell: string, at: number): boolean => /[)»]/.test(cell.slice(at));

/** Each sign that stands in cells, with the number of cells that it stands in, most first. */
export function signsIn(cells: Iterable<string>): { sign: Separator; cells: number }[] {
  const counts = new Map<Separator, number>();
  for (const cell of cells)
    for (const sign of SEPARATORS) if (cell.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].map(([sign, count]) => ({ sign, cells: count })).toSorted((a, b) => b.cells - a.cells);
}

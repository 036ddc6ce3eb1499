/** Orders strings by UTF-16 code unit, the one order of every list (and of Cypher's ORDER BY on the same strings). */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

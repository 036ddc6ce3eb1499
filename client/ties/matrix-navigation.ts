import type { RefObject } from "preact";
import { useState } from "preact/hooks";

/** A cell below the diagonal or on it: `column` ≤ `row`, both counted from 0. */
export interface CellPlace {
  row: number;
  column: number;
}

/**
 * One stop of the tab order for all cells of a triangle of `rows` rows, moved by arrows (grid of the ARIA Authoring
 * Practices); a cell bears `data-cell="<row> <column>"`. `diagonal` says whether the cells of the diagonal can be
 * reached.
 */
export function useMatrixNavigation(root: RefObject<Element>, rows: number, diagonal: boolean) {
  const [reached, setReached] = useState<CellPlace>({ row: 1, column: 0 });
  // Nothing stands out before somebody points at a cell or reaches it by keyboard: it would look like a finding.
  const [near, setNear] = useState<CellPlace | null>(null);
  // How far a cell is below the diagonal at least.
  const least = diagonal ? 0 : 1;
  const last = rows - 1;
  // Fewer rows than before leave the cell that was reached outside.
  const row = Math.max(least, Math.min(reached.row, last));
  const at: CellPlace = { row, column: Math.min(reached.column, row - least) };
  function onKeyDown(event: KeyboardEvent): void {
    const next = nextCell(event.key, at, last, least);
    if (!next) return;
    event.preventDefault();
    setReached(next);
    root.current?.querySelector<SVGElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  }
  const reach = (place: CellPlace): void => {
    setReached(place);
    setNear(place);
  };
  return { at, near: near && near.row < rows ? near : null, reach, point: setNear, onKeyDown };
}

/** The cell that a key leads to; none where it leads nowhere. */
function nextCell(key: string, { row, column }: CellPlace, last: number, least: number): CellPlace | undefined {
  const next: Record<string, CellPlace> = {
    ArrowUp: { row: Math.max(column + least, row - 1), column },
    ArrowDown: { row: Math.min(last, row + 1), column },
    ArrowLeft: { row, column: Math.max(0, column - 1) },
    ArrowRight: { row, column: Math.min(row - least, column + 1) },
    Home: { row, column: 0 },
    End: { row, column: row - least },
  };
  return next[key];
}

import type { Ref } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { select } from "../model/state.ts";
import type { ListPage } from "../ui/list-page.ts";
import type { ViewProps } from "../ui/view-props.ts";
import type { TableRow } from "./table-model.ts";

/**
 * Chooses rows by their boxes: one, or with Shift all from the one before; arrows lead from box to box within `frame`,
 * and on from a page's last row to the next page, as Page Down does. Home and End lead to the first and last of all.
 */
export function useRowSelection(
  { state, act }: Pick<ViewProps, "state" | "act">,
  { rows: seen, page, pages }: ListPage<TableRow>,
  turn: (page: number) => void,
  frame: Ref<HTMLDivElement> & { current: HTMLDivElement | null },
) {
  const last = useRef(0);
  const chosen = new Set(state.selection);
  const isChosen = (row: TableRow): boolean => row.chooses.every((id) => chosen.has(id));

  function choose(index: number, ranged: boolean): void {
    const on = !isChosen(seen[index]!);
    const [first, end] = ranged ? [Math.min(last.current, index), Math.max(last.current, index)] : [index, index];
    const ids = seen.slice(first, end + 1).flatMap((row) => row.chooses);
    last.current = index;
    act(select(on ? [...state.selection, ...ids] : state.selection.filter((id) => !ids.includes(id))));
  }

  // Which box of a page that is turned to has the focus once it is there, counted from its end where negative.
  const awaited = useRef<number | null>(null);
  const boxes = (): HTMLElement[] => [
    ...frame.current!.querySelectorAll<HTMLElement>("tbody tr[aria-rowindex] > td:first-child input[type=checkbox]"),
  ];
  useLayoutEffect(() => {
    if (awaited.current !== null) boxes().at(awaited.current)?.focus();
    awaited.current = null;
  }, [page]);

  function goTo(wanted: number, box: number): void {
    const to = Math.min(pages, Math.max(1, wanted));
    if (to === page) {
      boxes().at(box)?.focus();
      return;
    }
    awaited.current = box;
    turn(to);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = boxes().indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const last = seen.length - 1;
    const goes: Record<string, () => void> = {
      ArrowDown: () => (at < last ? goTo(page, at + 1) : page < pages && goTo(page + 1, 0)),
      ArrowUp: () => (at > 0 ? goTo(page, at - 1) : page > 1 && goTo(page - 1, -1)),
      PageDown: () => goTo(page + 1, page < pages ? 0 : -1),
      PageUp: () => goTo(page - 1, 0),
      Home: () => goTo(1, 0),
      End: () => goTo(pages, -1),
    };
    const go = goes[event.key];
    if (!go) return;
    event.preventDefault();
    go();
  }

  return { isChosen, choose, onKeyDown };
}

import type { Ref } from "preact";
import { useRef } from "preact/hooks";
import { select } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import type { TableRow } from "./table-model.ts";

/**
 * Chooses rows by their boxes: one, or with Shift all from the one before; arrows lead from box to box within `frame`.
 */
export function useRowSelection(
  { state, act }: Pick<ViewProps, "state" | "act">,
  seen: readonly TableRow[],
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

  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const boxes = [...frame.current!.querySelectorAll<HTMLElement>("tbody input[type=checkbox]")];
    const at = boxes.indexOf(event.target as HTMLElement);
    if (by === 0 || at < 0) return;
    event.preventDefault();
    boxes[at + by]?.focus();
  }

  return { isChosen, choose, onKeyDown };
}

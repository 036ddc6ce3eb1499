import { setOption } from "../model/state.ts";
import type { FirstViewProps } from "./view-props.ts";

/**
 * Which row of a table is open on its evidence, and the way to open another or fold it. It stands in the address as
 * `<name>.open`, so that a reload, Back and a link to the page lead to the same words.
 */
export function openedRow({ state, act }: Pick<FirstViewProps, "state" | "act">, name: string) {
  const open = state.options[`${name}.open`] ?? null;
  return { open, toggle: (row: string) => act(setOption(`${name}.open`, row === open ? null : row)) };
}

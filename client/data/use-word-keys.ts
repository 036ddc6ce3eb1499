import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { nextWord, type WordPlace } from "../model/word-steps.ts";

/** The words that are chosen: from one to another, whichever stands first. */
interface Chosen {
  anchor: WordPlace;
  focus: WordPlace;
}

/**
 * Chooses words in a list of lines by keys: left and right go from word to word, with Shift they take more or fewer.
 * Answers what hears keys, which says whether it did something, and what forgets where they were.
 */
export function useWordKeys(list: RefObject<HTMLElement>) {
  const chosen = useRef<Chosen | null>(null);

  function onKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if ((key !== "ArrowLeft" && key !== "ArrowRight") || ctrlKey || metaKey || altKey || !list.current) return false;
    const items = [...list.current.querySelectorAll("li")];
    const before = chosen.current;
    const from = before?.focus ?? { line: firstLine(list.current, items) };
    const focus = nextWord(
      items.map((item) => item.textContent ?? ""),
      from,
      key === "ArrowRight" ? "on" : "back",
    );
    if (focus === null) return true;
    chosen.current = { anchor: shiftKey && before ? before.anchor : focus, focus };
    select(items, chosen.current);
    items[focus.line]!.scrollIntoView({ block: "nearest" });
    return true;
  }
  return { onKey, forget: () => void (chosen.current = null) };
}

/** The line to begin at: that of the words that are decided on, else the first that is in sight. */
function firstLine(list: HTMLElement, items: readonly HTMLElement[]): number {
  const chosen = list.querySelector(".data-reading-chosen")?.closest("li");
  if (chosen) return items.indexOf(chosen);
  const { top } = list.getBoundingClientRect();
  return Math.max(
    0,
    items.findIndex((item) => item.getBoundingClientRect().bottom > top),
  );
}

/** Has the browser select words, as the mouse does. */
function select(items: readonly HTMLElement[], { anchor, focus }: Chosen): void {
  const isBefore = anchor.line < focus.line || (anchor.line === focus.line && anchor.from <= focus.from);
  const [start, end] = isBefore ? [anchor, focus] : [focus, anchor];
  const first = nodeAt(items[start.line]!, start.from);
  const last = nodeAt(items[end.line]!, end.to);
  getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
}

/** The text within an element that holds a place of its whole text, and the place there. */
function nodeAt(element: HTMLElement, place: number): { node: Node; offset: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = place;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent!;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return { node: element, offset: 0 };
}

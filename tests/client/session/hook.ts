import { createElement, render } from "preact";
import { vi } from "vitest";

/** A place that has no document behind it: enough for a component that draws nothing. */
const nowhere = (): Element =>
  ({
    nodeType: 1,
    namespaceURI: "http://www.w3.org/1999/xhtml",
    childNodes: [],
    firstChild: null,
  }) as unknown as Element;

/**
 * Uses a hook in a component that draws nothing, once for each call of `use`; `values` are what it gave so far, drawing
 * by drawing.
 */
export function openHook<P extends object, T>(hook: (props: P) => T) {
  const values: T[] = [];
  const Component = (props: P): null => {
    values.push(hook(props));
    return null;
  };
  const place = nowhere();
  return {
    values,
    last: (): T => values.at(-1)!,
    use: (props: P): void => {
      // Preact compares the place with the document, which Node has none of.
      vi.stubGlobal("document", {});
      render(createElement(Component, props), place);
      vi.unstubAllGlobals();
    },
  };
}

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { FirstWords } from "../i18n/words.ts";

/**
 * What stands beside the picture: a column, and on a narrow screen a drawer, whose button says how many filters hold.
 */
export function LegendDrawer({
  words,
  filters,
  children,
}: {
  words: FirstWords;
  filters: number;
  children: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="network-drawer-button"
        aria-expanded={open}
        aria-controls="legend"
        onClick={() => setOpen(!open)}
      >
        {words.page.legend}
        {filters > 0 && <span class="network-count">{words.number(filters)}</span>}
      </button>
      <aside id="legend" class={`network-legend ${open ? "network-open" : ""}`} aria-label={words.page.legend}>
        <button type="button" class="ui-quiet network-drawer-close" onClick={() => setOpen(false)}>
          {words.page.close}
        </button>
        {children}
      </aside>
    </>
  );
}

import { collapse, expand, focusOn, goToView, hide, setFilter, pin, batch, unpin, EVERYTHING } from "../model/state.ts";
import { hangingOn } from "../model/network.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** What one can do from an entity's sheet. */
export function SheetActions({ id, state, act, words, shown, whole }: ViewProps & { id: string }) {
  const isShown = shown.hasNode(id);
  const focused = state.focus?.id === id ? state.focus : null;
  const isPinned = state.pinned.some((p) => p.id === id);
  const kind = whole.hasNode(id) ? whole.getNodeAttribute(id, "kind") : null;
  const level = whole.hasNode(id) ? whole.getNodeAttribute(id, "level") : null;
  const isExpanded = state.expanded.includes(id);
  const isCollapsed = state.collapsed.includes(id);
  // What would change nothing is not offered.
  const adds = whole.hasNode(id) && whole.someNeighbor(id, (other) => !shown.hasNode(other));
  const say = words.sheet;
  return (
    <p class="ui-actions">
      {focused === null && (
        <button type="button" onClick={() => act(focusOn(id))}>
          {say.focus}
        </button>
      )}
      {focused !== null && focused.depth > 1 && (
        <button type="button" onClick={() => act(focusOn(id, focused.depth - 1))}>
          {say.nearer}
        </button>
      )}
      {focused !== null && focused.depth < 3 && (
        <button type="button" onClick={() => act(focusOn(id, focused.depth + 1))}>
          {say.further}
        </button>
      )}
      {focused !== null && (
        <button type="button" onClick={() => act(focusOn(null))}>
          {say.unfocus}
        </button>
      )}
      {kind === "territory" && level === "region" && (
        <button type="button" onClick={() => act(setFilter({ ...EVERYTHING, regions: [id] }))}>
          {say.onlyRegion}
        </button>
      )}
      {kind === "theme" && (
        <button type="button" onClick={() => act(setFilter({ ...EVERYTHING, themes: [id] }))}>
          {say.onlyTheme}
        </button>
      )}
      {(isExpanded || adds) && (
        <button type="button" onClick={() => act(expand(id, !isExpanded))}>
          {isExpanded ? say.unexpand : say.expand}
        </button>
      )}
      {isShown && (
        <>
          {(isCollapsed || hangingOn(shown, id).length > 0) && (
            <button type="button" onClick={() => act(collapse(id, !isCollapsed))}>
              {isCollapsed ? say.uncollapse : say.collapse}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              const { x, y } = shown.getNodeAttributes(id);
              act(isPinned ? unpin(id) : pin(id, x, y));
            }}
          >
            {isPinned ? say.unpin : say.pin}
          </button>
          <button type="button" onClick={() => act(hide([id]))}>
            {say.hide}
          </button>
        </>
      )}
    </p>
  );
}

/** What one can do with several. */
export function SeveralActions({ state, act, words }: ViewProps) {
  const projects = state.selection.filter((id) => id.startsWith("project:"));
  return (
    <p class="ui-actions">
      {projects.length > 1 && (
        <button
          type="button"
          onClick={() => act(batch("view", [setFilter({ ...EVERYTHING, projects }), goToView("shared-actors")]))}
        >
          {words.sheet.compare}
        </button>
      )}
      <button type="button" onClick={() => act(hide(state.selection))}>
        {words.sheet.hideAll}
      </button>
    </p>
  );
}

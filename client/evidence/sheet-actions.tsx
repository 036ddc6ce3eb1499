import { setFilter } from "../model/filter-steps.ts";
import { collapse, expand, focusOn, goToView, hide, pin, batch, unpin, EVERYTHING } from "../model/state.ts";
import { hangingOn } from "../model/network.ts";
import type { FirstViewProps } from "../ui/view-props.ts";

type ActionsProps = FirstViewProps & { id: string };

/** What one can do from an entity's sheet. */
export function SheetActions(props: ActionsProps) {
  return (
    <p class="ui-actions">
      <FocusActions {...props} />
      <FilterActions {...props} />
      <ExpandAction {...props} />
      {props.shown.hasNode(props.id) && <ShownActions {...props} />}
    </p>
  );
}

/** The network seen from the entity: from it, a step nearer, a step further, or whole again. */
function FocusActions({ id, state, act, words }: ActionsProps) {
  const depth = state.focus?.id === id ? state.focus.depth : null;
  const say = words.sheet;
  if (depth === null)
    return (
      <button type="button" onClick={() => act(focusOn(id))}>
        {say.focus}
      </button>
    );
  return (
    <>
      {depth > 1 && (
        <button type="button" onClick={() => act(focusOn(id, depth - 1))}>
          {say.nearer}
        </button>
      )}
      {depth < 3 && (
        <button type="button" onClick={() => act(focusOn(id, depth + 1))}>
          {say.further}
        </button>
      )}
      <button type="button" onClick={() => act(focusOn(null))}>
        {say.unfocus}
      </button>
    </>
  );
}

/** Only the projects of this region, or of this theme. */
function FilterActions({ id, act, words, whole }: ActionsProps) {
  if (!whole.hasNode(id)) return null;
  const { kind, level } = whole.getNodeAttributes(id);
  if (kind === "territory" && level === "region")
    return (
      <button type="button" onClick={() => act(setFilter({ ...EVERYTHING, regions: [id] }))}>
        {words.sheet.onlyRegion}
      </button>
    );
  if (kind === "theme")
    return (
      <button type="button" onClick={() => act(setFilter({ ...EVERYTHING, themes: [id] }))}>
        {words.sheet.onlyTheme}
      </button>
    );
  return null;
}

/** Brings all neighbours into the picture; what would change nothing is not offered. */
function ExpandAction({ id, state, act, words, shown, whole }: ActionsProps) {
  const isExpanded = state.expanded.includes(id);
  const adds = whole.hasNode(id) && whole.neighbors(id).some((other) => !shown.hasNode(other));
  if (!isExpanded && !adds) return null;
  return (
    <button type="button" onClick={() => act(expand(id, !isExpanded))}>
      {isExpanded ? words.sheet.unexpand : words.sheet.expand}
    </button>
  );
}

/** What is done to a node of the picture: folding what hangs on it alone, holding it in its place, hiding it. */
function ShownActions({ id, state, act, words, shown }: ActionsProps) {
  const isPinned = state.pinned.some((pinned) => pinned.id === id);
  const isCollapsed = state.collapsed.includes(id);
  const say = words.sheet;
  return (
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
  );
}

/** What one can do with several. */
export function SeveralActions({ state, act, words }: FirstViewProps) {
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

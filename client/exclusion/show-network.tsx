import { excludableRoles } from "../model/exclusion.ts";
import { setFilter } from "../model/filter-steps.ts";
import { goToView, hide, batch } from "../model/state.ts";
import { rolesWith } from "../model/vocabulary.ts";
import type { ExclusionProps } from "./exclusion-props.ts";

/** The way to the network without the excluded, or why there is none. */
export function ShowNetwork({ excluded, state, act, whole, words, dataset }: ExclusionProps) {
  const roles = excludableRoles(dataset).filter((role) => excluded.includes(role));
  const shownRoles = state.filter.roles.length > 0 ? state.filter.roles : rolesWith(dataset.roles);
  // No role at all would mean every role: there is no network to show.
  const rolesLeft = roles.length > 0 ? shownRoles.filter((role) => !excluded.includes(role)) : state.filter.roles;
  if (roles.length > 0 && rolesLeft.length === 0) return <p class="ui-hint">{words.exclusion.nothingLeft}</p>;
  if (excluded.length === 0) return null;
  const show = batch("filter", [
    setFilter({ roles: rolesLeft }),
    hide(excluded.filter((id) => whole.hasNode(id))),
    goToView("network"),
  ]);
  return (
    <button type="button" onClick={() => act(show)}>
      {words.exclusion.show}
    </button>
  );
}

import { useMemo } from "preact/hooks";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import { regionsOf } from "../model/network.ts";
import { regionRows } from "./region-rows.ts";
import { toggle } from "../model/filter-steps.ts";
import type { ViewProps } from "../ui/view-props.ts";
import "../evidence/actor.css";

/** The map's regions as a table: projects, pairs within, pairs with other regions; choosing one filters every view. */
export function RegionList({
  pairs,
  projects,
  ...props
}: ViewProps & { pairs: ProjectPairs["pairs"] | null; projects: SharedActors["projects"] | null }) {
  const { state, act, words, whole } = props;
  const rows = useMemo(
    () => regionRows(regionsOf(whole), projects, pairs, state.language),
    [whole, projects, pairs, state.language],
  );
  const figure = (value: number | null) => (value === null ? "—" : words.number(value));
  return (
    <>
      <p class="ui-hint">{words.map.chooseRegion}</p>
      <table class="ui-listing map-region-list">
        <thead>
          <tr>
            <th scope="col">{words.map.regionTitle}</th>
            <th scope="col" class="ui-figure">
              {words.map.projects}
            </th>
            <th scope="col" class="ui-figure">
              {words.map.within}
            </th>
            <th scope="col" class="ui-figure">
              {words.map.across}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, projects: count, within, across }) => (
            <tr key={id} class={state.filter.regions.includes(id) ? "ui-chosen" : ""}>
              <th scope="row">
                <button
                  type="button"
                  class="ui-link evidence-name-link"
                  aria-pressed={state.filter.regions.includes(id)}
                  onClick={() => act(toggle("regions", id))}
                >
                  {name}
                </button>
              </th>
              {count === null && projects !== null ? (
                <td class="map-left-aside" colSpan={3}>
                  {words.map.leftAside}
                </td>
              ) : (
                <>
                  <td class="ui-figure">{figure(count)}</td>
                  <td class="ui-figure">{figure(within)}</td>
                  <td class="ui-figure">{figure(across)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

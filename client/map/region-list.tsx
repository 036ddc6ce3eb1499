import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import { regionsOf } from "../model/network.ts";
import { regionRows } from "./region-rows.ts";
import { toggle } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** The map's regions as a table: projects, pairs within, pairs with other regions; choosing one filters every view. */
export function RegionList({
  pairs,
  projects,
  ...props
}: ViewProps & { pairs: ProjectPairs["pairs"] | null; projects: SharedActors["projects"] | null }) {
  const { state, act, words, whole } = props;
  const own = words.map;
  const figure = (value: number | null) => (value === null ? "—" : words.number(value));
  return (
    <>
      <p class="hint">{own.chooseRegion}</p>
      <table class="listing region-list">
        <thead>
          <tr>
            <th scope="col">{own.regionTitle}</th>
            <th scope="col" class="figure">
              {own.projects}
            </th>
            <th scope="col" class="figure">
              {own.within}
            </th>
            <th scope="col" class="figure">
              {own.across}
            </th>
          </tr>
        </thead>
        <tbody>
          {regionRows(regionsOf(whole), projects, pairs, state.language).map(
            ({ id, name, projects: count, within, across }) => (
              <tr key={id} class={state.filter.regions.includes(id) ? "chosen" : ""}>
                <th scope="row">
                  <button
                    type="button"
                    class="link name-link"
                    aria-pressed={state.filter.regions.includes(id)}
                    onClick={() => act(toggle("regions", id))}
                  >
                    {name}
                  </button>
                </th>
                {count === null && projects !== null ? (
                  <td class="left-aside" colSpan={3}>
                    {own.leftAside}
                  </td>
                ) : (
                  <>
                    <td class="figure">{figure(count)}</td>
                    <td class="figure">{figure(within)}</td>
                    <td class="figure">{figure(across)}</td>
                  </>
                )}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  );
}

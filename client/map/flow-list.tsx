import type { MapTie } from "../figures/map-question.ts";
import { MAP } from "../model/options/map.ts";
import { Scroll } from "../ui/scroll.tsx";
import type { ViewProps } from "../ui/view-props.ts";

/** The bands of the map as a table: two regions, or one within itself, and how many pairs of projects. */
export function FlowList({ ties, words, act }: ViewProps & { ties: readonly MapTie[] }) {
  return (
    <>
      <h2>{words.map.flows}</h2>
      <Scroll label={words.map.flows}>
        <table class="ui-listing" data-part="flows">
          <thead>
            <tr>
              <th scope="col">{words.map.flowTitle}</th>
              <th scope="col" class="ui-figure">
                {words.map.pairsTitle}
              </th>
              {words.apart === null ? null : <th scope="col">{words.map.legend.arcs}</th>}
            </tr>
          </thead>
          <tbody>
            {ties.map(({ key, a, b, names, weight, manner }) => (
              <tr key={key}>
                <th scope="row">
                  <button type="button" class="ui-link evidence-name-link" onClick={() => act(MAP.set({ tie: key }))}>
                    {a === b ? words.map.withinOne(names[0]) : words.questions.tie.between(...names)}
                  </button>
                </th>
                <td class="ui-figure">{words.number(weight)}</td>
                {words.apart === null ? null : <td>{words.questions.manner[manner]}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

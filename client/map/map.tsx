import { TieList } from "../evidence/tie-list.tsx";
import { hasAnyPlace, hasPlaces } from "../model/askable.ts";
import { MAP } from "../model/options/map.ts";
import { setFilter } from "../model/filter-steps.ts";
import { Restrictions, Scope } from "../ui/scope.tsx";
import { useWidth } from "../ui/size.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { FlowList } from "./flow-list.tsx";
import { MapControls } from "./map-controls.tsx";
import { MapFinding } from "./map-finding.tsx";
import { MapNotes } from "./map-notes.tsx";
import { MapPicture } from "./map-picture.tsx";
import { useMap } from "./use-map.ts";
import "../ui/reading.css";
import "../ui/questions.css";
import "./map.css";
import "../evidence/ties.css";

/**
 * France by region and département, projects at their places, arcs for the actors that they share; and the same as a
 * list.
 */
export function View(props: ViewProps) {
  const { state, act, words } = props;
  const [box, width] = useWidth<HTMLDivElement>(900);
  const map = useMap(props, width);
  const { question, chosen, tie, projects, pairs } = map;
  const { data } = map.answer;
  const listed =
    chosen === null
      ? pairs
      : question.ties.filter(({ a, b }) => a === chosen || b === chosen).flatMap((one) => one.pairs);
  if (!hasPlaces(props.dataset))
    return (
      <article class="ui-page ui-questions map-page">
        <h1>{words.map.title}</h1>
        <p class="ui-finding">{hasAnyPlace(props.dataset) ? words.map.noProjectPlaces : words.map.noPlaces}</p>
      </article>
    );
  return (
    <article class="ui-page ui-questions map-page">
      <header>
        <h1>{words.map.title}</h1>
        <Scope projects={projects} {...props} />
        <Restrictions {...props} />
        <MapControls {...props} {...{ question, chosen }} />
        <MapFinding {...props} map={map} />
      </header>
      <div class="ui-picture-and-notes">
        <MapPicture {...props} map={map} box={box} />
        <MapNotes {...props} {...{ question, chosen, tie, projects }} pairs={data && !data.truncated ? pairs : null} />
      </div>
      {MAP.read(state).ends === "regions" && question.ties.length > 0 ? (
        <FlowList {...props} ties={question.ties} />
      ) : null}
      {listed.length > 0 ? (
        <>
          <h2>{words.map.list}</h2>
          <TieList {...props} ties={listed} regions />
        </>
      ) : null}
      <p class="ui-caveat">{words.map.credit}</p>
      {state.filter.regions.length > 0 ? (
        <button type="button" onClick={() => act(setFilter({ regions: [] }))}>
          {words.map.clear}
        </button>
      ) : null}
    </article>
  );
}

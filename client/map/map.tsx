import { PARTS } from "../../server/contract/view-conditions.ts";
import { MAP as MAP_OPTIONS } from "../model/options/map.ts";
import { SCOPE } from "../model/options/scope.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { beside, useAnswer } from "../session/answer.ts";
import { inSeveral, projectPlaces } from "../figures/project-places.ts";
import { partOf, scopeParameters } from "../model/scope.ts";
import { cut, select } from "../model/state.ts";
import { tieKey } from "../model/ties.ts";
import { Finding } from "../ui/finding.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import type { Words } from "../i18n/words.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import { MapPlate } from "./map-plate.tsx";
import { useMapLayout } from "./use-map-layout.ts";
import { Notes } from "../ui/notes.tsx";
import { Radios } from "../ui/radios.tsx";
import { RegionList } from "./region-list.tsx";
import { Restrictions, Scope, useScope } from "../ui/scope.tsx";
import { useWidth } from "../ui/size.ts";
import { TieList } from "../evidence/tie-list.tsx";
import { TieNotes } from "../evidence/tie-notes.tsx";
import "../ui/reading.css";
import "../ui/questions.css";
import "./map.css";
import "../evidence/ties.css";

const LIMIT = 10_000;
/** Arcs drawn; the list and the figures have all pairs. */
const DRAWN = 1000;
/** Below so many pixels names do not fit beside their places: numbers stand there, and the names in the list. */
const NAMES_FROM = 620;

/**
 * France by region and département, projects at their places, arcs for the actors that they share; and the same as a
 * list.
 */
export function View(props: ViewProps) {
  const { state, act, words, api, whole } = props;
  const own = words.map;
  const common = words.questions;
  const part = partOf(state);
  const answer = useAnswer<ProjectPairs>(api, "project-pairs", {
    ...scopeParameters(state),
    limit: LIMIT,
  });
  const scope = useScope(api, state);
  const projects = scope.data?.projects ?? null;
  const { data, error } = beside(scope, answer);
  const [box, width] = useWidth<HTMLDivElement>(900);
  const named = width >= NAMES_FROM;
  const places = projectPlaces(whole);
  const layout = useMapLayout(places, projects, width, named);
  const pairs = data?.pairs ?? [];
  const drawn = pairs.slice(0, DRAWN);
  const inScope = new Set(projects?.map(({ id }) => id));
  const counted = places.placed.filter(({ id }) => inScope.has(id));
  const narrowed = whole.someNode((id, { kind }) => kind === "project" && projects !== null && !inScope.has(id));
  const oneRegion = narrowed && new Set(projects?.map(({ region }) => region?.id)).size < 2;
  const chosen = state.selection.find((id) => layout.marks.has(id)) ?? null;
  const tie = pairs.find(({ a, b }) => tieKey(a.id, b.id) === MAP_OPTIONS.read(state).tie) ?? null;
  const around = chosen === null ? pairs : pairs.filter(({ a, b }) => a.id === chosen || b.id === chosen);
  return (
    <article class="ui-page ui-questions map-page">
      <header>
        <h1>{own.title}</h1>
        <Scope projects={projects} {...props} />
        <Restrictions {...props} />
        <div class="ui-controls">
          {state.filter.roles.length === 0 ? (
            <Radios
              legend={own.by}
              name="map-by"
              value={part}
              choices={PARTS.map((name) => [name, common.part[name]])}
              onChoose={(value) => act(SCOPE.set({ part: value as typeof part }))}
            />
          ) : null}
        </div>
        <Finding {...props}>
          {error
            ? `${common.failed} ${error.message}`
            : !data
              ? common.loading
              : data.total === 0
                ? own.none
                : own.count(
                    data.total,
                    data.truncated
                      ? null
                      : { across: oneRegion ? null : acrossRegions(pairs), actors: actorsOf(pairs) },
                  )}{" "}
          {data && data.total > drawn.length ? own.truncated(drawn.length, data.total) : null}
        </Finding>
        <p class="ui-caveat">
          {narrowed ? own.onlyInside : null}{" "}
          {projects === null
            ? null
            : own.placed(counted.filter(({ known }) => known === "departement").length, counted.length)}{" "}
          {own.several(inSeveral(counted))} {common.unnamed}
        </p>
      </header>
      <div class="ui-picture-and-notes">
        <div class="map-plate" ref={box}>
          <MapLegend own={own} common={common} />
          <MapPlate {...props} {...{ layout, places, projects, chosen, tie, named }} pairs={drawn} />
          {named ? null : <NumberedNames {...props} layout={layout} />}
          {places.elsewhere.length > 0 ? (
            <p class="ui-hint">
              {own.elsewhere(words.list(places.elsewhere.map((id) => whole.getNodeAttribute(id, "name"))))}
            </p>
          ) : null}
        </div>
        <Notes title={common.notes} subject={tie ? tieKey(tie.a.id, tie.b.id) : chosen}>
          {tie ? (
            <>
              <TieNotes tie={tie} {...props} />
              <button type="button" class="ui-quiet" onClick={() => act(MAP_OPTIONS.set({ tie: null }))}>
                {own.back}
              </button>
            </>
          ) : chosen !== null ? (
            <>
              <h3>
                <ActorName id={chosen} name={whole.getNodeAttribute(chosen, "name")} {...props} />
              </h3>
              <p>{own.place[places.placed.find(({ id }) => id === chosen)?.known ?? "inset"]}</p>
              {data ? <p>{own.project(around.length)}</p> : null}
              <ul class="evidence-names-list">
                {around.map((pair) => (
                  <li key={tieKey(pair.a.id, pair.b.id)}>
                    <button
                      type="button"
                      class="ui-link"
                      onClick={() => act(MAP_OPTIONS.set({ tie: tieKey(pair.a.id, pair.b.id) }))}
                    >
                      {pair.a.id === chosen ? pair.b.name : pair.a.name}
                    </button>{" "}
                    <small>{words.list(pair.shared.map(({ name }) => name))}</small>
                  </li>
                ))}
              </ul>
              <button type="button" class="ui-quiet" onClick={() => act(select([]))}>
                {own.back}
              </button>
            </>
          ) : (
            <RegionList {...props} projects={projects} pairs={data && !data.truncated ? pairs : null} />
          )}
        </Notes>
      </div>
      {around.length > 0 ? (
        <>
          <h2>{own.list}</h2>
          <TieList {...props} ties={around} regions />
        </>
      ) : null}
      <p class="ui-caveat">{own.credit}</p>
      {state.filter.regions.length > 0 ? (
        <button type="button" onClick={() => act(cut({ regions: [] }))}>
          {own.clear}
        </button>
      ) : null}
    </article>
  );
}

/** What the numbers of a narrow map stand for. */
function NumberedNames({ layout, words, whole, act }: ViewProps & { layout: ReturnType<typeof useMapLayout> }) {
  const own = words.map;
  return (
    <>
      <h2>{own.numbers}</h2>
      <ol class="map-numbered-names">
        {layout.numbered.map((id) => (
          <li key={id}>
            <button type="button" class="ui-link" onClick={() => act(select([id]))}>
              {whole.getNodeAttribute(id, "name")}
            </button>{" "}
            <small>{whole.getNodeAttribute(id, "region")?.name}</small>
          </li>
        ))}
      </ol>
    </>
  );
}

function MapLegend({ own, common }: { own: Words["map"]; common: Words["questions"] }) {
  return (
    <p class="evidence-tie-legend map-legend">
      {(["coaches", "others", "both"] as const).map((manner) => (
        <span key={manner}>
          <svg class="map-arc-sign" viewBox="0 0 28 16" aria-hidden="true">
            <path class={`map-arc map-manner-${manner}`} d="M1 13Q14 -4 27 13" stroke-width="2" />
          </svg>{" "}
          {common.manner[manner]}
        </span>
      ))}
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle class="map-spot-sign map-departement" cx="8" cy="8" r="5" />
        </svg>{" "}
        {own.place.departement}
      </span>
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle class="map-spot-sign" cx="8" cy="8" r="5" />
        </svg>{" "}
        {own.place.region}
      </span>
    </p>
  );
}

const actorsOf = (pairs: ProjectPairs["pairs"]): number =>
  new Set(pairs.flatMap(({ shared }) => shared.map(({ id }) => id))).size;

const acrossRegions = (pairs: ProjectPairs["pairs"]): number =>
  pairs.filter(({ a, b }) => a.region && b.region && a.region.id !== b.region.id).length;

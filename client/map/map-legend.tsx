import type { MapAsked, MapQuestion } from "../figures/map-question.ts";
import { strokeOf } from "../figures/map-question.ts";
import { weightsShown } from "../figures/map-weights.ts";
import type { Words } from "../i18n/words.ts";

const MANNERS = ["coaches", "others", "both"] as const;

interface LegendProps {
  words: Words;
  question: MapQuestion;
  ends: MapAsked["ends"];
}

/** What arcs, their widths, marks and tints of the map mean. */
export function MapLegend(props: LegendProps) {
  const { words, question, ends } = props;
  return (
    <dl class="evidence-tie-legend map-legend">
      {words.apart === null ? null : <ArcSigns {...props} />}
      {question.ties.length > 0 ? <WidthSigns {...props} /> : null}
      {ends === "projects" ? <PlaceSigns {...props} /> : null}
      <TintSigns {...props} />
    </dl>
  );
}

/** The manners of ties that are drawn; all where none is. */
function ArcSigns({ words, question }: LegendProps) {
  const drawn = MANNERS.filter((manner) => question.ties.some((tie) => tie.manner === manner));
  return (
    <div>
      <dt>{words.map.legend.arcs}</dt>
      {(drawn.length > 0 ? drawn : MANNERS).map((manner) => (
        <dd key={manner}>
          <svg class="map-arc-sign" viewBox="0 0 28 16" aria-hidden="true">
            <path class={`map-arc map-manner-${manner}`} d="M1 13Q14 -4 27 13" stroke-width="2" />
          </svg>{" "}
          {words.questions.manner[manner]}
        </dd>
      ))}
    </div>
  );
}

/** A few weights with the widths of their arcs. */
function WidthSigns({ words, question, ends }: LegendProps) {
  const most = Math.max(1, ...question.ties.map(({ weight }) => weight));
  return (
    <div>
      <dt>{words.map.legend.width[ends]}</dt>
      {weightsShown(question.ties.map(({ weight }) => weight)).map((weight) => (
        <dd key={weight}>
          <svg class="map-arc-sign" viewBox="0 0 28 16" aria-hidden="true">
            <path class="map-width-sign" d="M1 8H27" stroke-width={strokeOf(weight, ends, most)} />
          </svg>{" "}
          {words.number(weight)}
        </dd>
      ))}
    </div>
  );
}

/** How well the places that are drawn are known. */
function PlaceSigns({ words, question }: LegendProps) {
  const spots = (["departement", "region"] as const).filter((known) =>
    question.counted.some((one) => one.known === known),
  );
  if (spots.length === 0) return null;
  return (
    <div>
      <dt>{words.map.legend.places}</dt>
      {spots.map((known) => (
        <dd key={known}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle
              class={`map-spot-sign${known === "departement" ? " map-departement" : ""}`}
              {...{ cx: 8, cy: 8, r: 5 }}
            />
          </svg>{" "}
          {words.map.place[known]}
        </dd>
      ))}
    </div>
  );
}

/** How many projects of a region a tint stands for. */
function TintSigns({ words, question }: LegendProps) {
  return (
    <div>
      <dt>{words.map.legend.tint}</dt>
      {question.tints.map(({ from, to, shade }) => (
        <dd key={from}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect
              class={`map-tint-sign${to > 0 ? " map-held" : ""}`}
              {...{ x: 0.5, y: 0.5, width: 15, height: 15 }}
              fill-opacity={shade || 1}
            />
          </svg>{" "}
          {words.map.legend.tints(from, to)}
        </dd>
      ))}
    </div>
  );
}

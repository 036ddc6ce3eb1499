import { useRef } from "preact/hooks";
import type { LabelPlacement } from "../labels/label-placement.ts";
import { TIES } from "../model/options/ties.ts";
import type { TieRow } from "../model/tie-rows.ts";
import { mannerOf, tieKey, type Tie } from "../model/ties.ts";
import type { QuestionProps } from "../ui/question-props.ts";
import { useRovingFocus, type RovingFocus } from "../ui/roving-focus.ts";
import { useWidth } from "../ui/size.ts";
import { makersOf } from "./controls.tsx";
import { NAME, placeTieLabels } from "./tie-labels.ts";
import { placeEnds, type EndDisc } from "./tie-layout.ts";
import "./tie-network.css";

type Props = QuestionProps & {
  ties: readonly Tie[];
  chosen: Tie | null;
  discs: ReadonlyMap<string, EndDisc>;
  /** The ties of the end that is chosen; null where none is. */
  touching: readonly Tie[] | null;
};

/**
 * The network of ends alone, each where the whole network has it: two lines meet where one end shares with two others.
 */
export function TieNetwork(
  given: QuestionProps & { rows: readonly TieRow[]; ties: readonly Tie[]; chosen: Tie | null },
) {
  const { rows, ties, state, words, level, whole } = given;
  const [box, width] = useWidth<HTMLDivElement>(800);
  const svg = useRef<SVGSVGElement>(null);
  // A narrow plate is higher than wide, so that names find room above and below their discs.
  const height = Math.round(Math.max(440, Math.min(600, width * 0.72)));
  const discs = placeEnds(rows, whole, width, height);
  const focus = useRovingFocus(svg, "at", discs.length);
  const { node } = TIES.read(state);
  const isThere = discs.some(({ id }) => id === node);
  const props: Props = {
    ...given,
    discs: new Map(discs.map((disc) => [disc.id, disc])),
    touching: isThere ? ties.filter(({ a, b }) => a.id === node || b.id === node) : null,
  };
  const plate = { left: 0, top: 0, right: width, bottom: height };
  const { names, numbers, numbered } = placeTieLabels(discs, ties, plate);
  return (
    <div class="ties-network" ref={box}>
      <svg
        ref={svg}
        width={width}
        height={height}
        role="group"
        aria-label={words.ties.picture(words.territories.levelOf[level])}
        onKeyDown={focus.onKeyDown}
      >
        <Lines {...props} />
        {discs.map((disc, index) => (
          <End key={disc.id} {...props} {...{ disc, index, focus }} />
        ))}
        <g aria-hidden="true">
          {[...names, ...numbers].map((label) => (
            <TieLabel key={label.id} {...label} isPale={props.discs.get(label.id)!.ties === 0} />
          ))}
        </g>
      </svg>
      {numbered.length > 0 ? (
        <p class="ties-numbers" aria-hidden="true">
          {numbered.map((id, index) => (
            <span key={id}>
              <b>{index + 1}</b> {props.discs.get(id)!.name}
            </span>
          ))}
        </p>
      ) : null}
      <Touching {...props} />
    </div>
  );
}

/** The name of an end in its lines, with the line that leads to it where it stands off its disc. */
function TieLabel({ box, leader, lines, isPale }: LabelPlacement & { isPale: boolean }) {
  const step = (box.bottom - box.top) / lines.length;
  return (
    <>
      {leader ? (
        <path class="ties-leader" d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`} />
      ) : null}
      {lines.map((line, row) => (
        <text
          key={row}
          class={isPale ? "ties-pale" : ""}
          x={box.left}
          y={box.top + step * (row + 0.5)}
          font-size={NAME.size}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** A line for each tie, as wide as it weighs. */
function Lines({ ties, chosen, discs, touching, act, words, level }: Props) {
  const chosenKey = chosen ? tieKey(chosen.a.id, chosen.b.id) : null;
  const most = Math.max(0, ...ties.map(({ weight }) => weight)) || 1;
  const [thinnest, range] = level === "actor" ? [0.5, 1] : [1.2, 4];
  return (
    <>
      {ties.map((tie) => {
        const [a, b] = [discs.get(tie.a.id), discs.get(tie.b.id)];
        if (!a || !b) return null;
        const key = tieKey(a.id, b.id);
        const away = touching !== null && !touching.includes(tie);
        const line = `M${a.x} ${a.y}L${b.x} ${b.y}`;
        return (
          <g
            key={key}
            class={`ties-line ties-manner-${mannerOf(tie, words.apart)}${key === chosenKey ? " ties-chosen" : ""}${away ? " ties-away" : ""}`}
            onClick={() => act(TIES.set({ cell: key }))}
          >
            <title>
              {words.ties.cell(a.name, b.name, tie.shared.length, makersOf(level), null, tie.sameProject ?? 0)}
            </title>
            <path class="ties-reach" d={line} />
            <path class="ties-drawn" d={line} stroke-width={thinnest + (range * tie.weight) / most} />
          </g>
        );
      })}
    </>
  );
}

/** An end as a button: pressed, its ties alone are brought out. */
function End({ disc, index, focus, state, act, words }: Props & { disc: EndDisc; index: number; focus: RovingFocus }) {
  const { id, name, x, y, radius, ties } = disc;
  const isChosen = TIES.read(state).node === id;
  const choose = (): void => act(TIES.set({ node: isChosen ? null : id }));
  return (
    <g
      class={`ties-spot${isChosen ? " ties-chosen" : ""}${ties === 0 ? " ties-pale" : ""}`}
      {...focus.buttonAt(index, `${name}, ${words.ties.node(ties)}`, isChosen, choose)}
    >
      <circle cx={x} cy={y} r={radius} />
    </g>
  );
}

/** The ties of the chosen end as a list, each a way to what makes it. */
function Touching({ touching, act, words, level }: Props) {
  if (!touching) return null;
  return (
    <ul class="ties-around">
      {touching.map(({ a, b, shared, sameProject }) => {
        const key = tieKey(a.id, b.id);
        return (
          <li key={key}>
            <button type="button" class="ui-link" onClick={() => act(TIES.set({ cell: key }))}>
              {words.ties.cell(a.name, b.name, shared.length, makersOf(level), null, sameProject ?? 0)}
            </button>
          </li>
        );
      })}
      {touching.length === 0 ? <li>{words.ties.node(0)}</li> : null}
    </ul>
  );
}

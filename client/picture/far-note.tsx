import { useContext } from "preact/hooks";
import { AllWords } from "../ui/all-words.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import type { Words } from "../i18n/words.ts";
import { countKinds } from "../model/network.ts";
import { KINDS } from "../model/vocabulary.ts";
import { drawnTies } from "./area-scene.ts";
import type { Area } from "./areas.ts";
import type { FarView } from "./far-view.ts";
import "./far-note.css";

/** Which part of a large network is drawn and what it stands for; its areas as a list, where areas are drawn. */
export function FarNote({
  far,
  enter,
  isOpen,
  ...props
}: FirstViewProps & { far: FarView; enter: (area: Area) => void; isOpen: boolean }) {
  const words = useContext(AllWords).allWords.value;
  if (words === null) return null;
  return (
    <div class="picture-far" data-level={far.level} data-parts={far.parts}>
      <p aria-live="polite">{levelInWords(far, props, words)}</p>
      {far.areas.list.length > 0 && (far.level === "areas" || isOpen) && (
        <details open={isOpen}>
          <summary>{words.far.list(far.areas.by, far.areas.list.length)}</summary>
          <AreaList far={far} words={words} enter={enter} />
        </details>
      )}
    </div>
  );
}

/** The areas as a table: what each stands for and what it is tied to most, each to be gone into. */
function AreaList({ far, words, enter }: { far: FarView; words: Words; enter: (area: Area) => void }) {
  const { areas, nameOf } = far;
  return (
    <div class="picture-far-list">
      <div class="picture-far-how">{howToRead(areas, words)}</div>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.far.name}</th>
            <th scope="col">{words.far.projects}</th>
            <th scope="col">{words.far.actors}</th>
            <th scope="col">{words.far.nearest}</th>
          </tr>
        </thead>
        <tbody>
          {areas.list.map((area) => (
            <tr key={area.id}>
              <th scope="row">
                <button type="button" class="ui-link" onClick={() => enter(area)}>
                  {nameOf(area)}
                </button>
              </th>
              <td>{words.number(area.projects)}</td>
              <td>{words.number(area.actors)}</td>
              <td>{nearestTo(area, far, words) ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What an area is, as it is said to who walks to it by keyboard. */
export const areaInWords = (area: Area, far: FarView, words: Words): string =>
  words.far.said(far.nameOf(area), words.far.counts(area.projects, area.actors), nearestTo(area, far, words));

/** The area that one is tied to most, with how many actors; null where it is tied to none. */
function nearestTo({ id }: Area, { areas, nameOf }: FarView, words: Words): string | null {
  const tie = areas.ties.find(({ a, b }) => a === id || b === id);
  const other = tie && areas.list.find((area) => area.id === (tie.a === id ? tie.b : tie.a));
  return tie && other ? words.far.tie(nameOf(other), tie.weight) : null;
}

function levelInWords(far: FarView, { shown }: Pick<FirstViewProps, "shown">, words: Words): string {
  const { level, areas, parts, drawn, inSight } = far;
  if (level === "shared") return `${words.far.shared(drawn, inSight)} ${words.far.leaving}`;
  if (level === "all") return `${words.far.all(drawn, shown.order)} ${words.far.leaving}`;
  const counts = countKinds(shown);
  const kinds = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    words.caption.kind(counts[kind], counts[kind], kind),
  );
  return sentences([
    parts === null
      ? words.far.areas(areas.by, areas.list.length, words.list(kinds))
      : words.far.parts(areas.by, areas.list.length, parts),
    areas.left > 0 ? words.far.left(areas.by, areas.left, counts.project > 0) : "",
    words.far.ties(drawnTies(areas).length, areas.ties.length),
  ]);
}

/** What discs and lines stand for. */
const howToRead = ({ by, ties }: FarView["areas"], words: Words): string =>
  sentences([by === "zones" ? words.far.zone : "", ties.length > 0 ? words.far.roles : "", words.far.open]);

const sentences = (all: readonly string[]): string => all.filter((sentence) => sentence !== "").join(" ");

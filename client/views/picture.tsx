import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { bounds, nameIn, neighboursOf, rolesBetween } from "../network.ts";
import type { Palette } from "../palette.ts";
import { look, pin, select, toggleSelected } from "../state.ts";
import { openStage, type Scene, type Stage } from "../stage.ts";
import type { ViewProps } from "../view.ts";
import { KINDS } from "../vocabulary.ts";
import { NodeList } from "./node-list.tsx";
import "./picture.css";

/** Zoom of one press. */
const PRESS = 1.4;

/** Milliseconds after which a lost picture is drawn again. */
const AGAIN = 1500;

type Drawing = "drawn" | "lost" | "impossible";

/** The picture, its keyboard, its zoom; a list of the same where it cannot be drawn. */
export function Picture(props: ViewProps & { palette: Palette }) {
  const { state, act, words, shown, whole, palette } = props;
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [drawing, setDrawing] = useState<Drawing>("drawn");
  const [walk, setWalk] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [boxing, setBoxing] = useState(false);
  const anchor = state.selection.at(-1) ?? null;

  // Around a focus the picture holds what is shown; else the whole, so that no filter moves a node.
  const frame = useMemo(
    () => (state.focus ? bounds(shown, KINDS) : bounds(whole, state.filter.kinds)),
    [state.focus && shown, whole, state.filter.kinds],
  );
  const scene = useMemo<Scene>(
    () => ({
      shown,
      whole,
      frame,
      palette,
      selection: state.selection,
      pointedAt: walk !== null && shown.hasNode(walk) ? walk : null,
      pinned: state.pinned,
      camera: state.camera,
      nameOf: (id) => nameIn(state.language, shown.getNodeAttributes(id)),
    }),
    [shown, whole, frame, palette, state.selection, walk, state.pinned, state.camera, state.language],
  );

  useEffect(() => {
    if (!container.current || drawing !== "drawn") return;
    try {
      stage.current = openStage(container.current, scene, {
        chosen: (id, adding) => latest.current.act(adding ? toggleSelected(id) : select([id])),
        opened: (id) => latest.current.act(select([id])),
        cleared: () => latest.current.state.selection.length > 0 && latest.current.act(select([])),
        dragged: (id, x, y) => latest.current.act(pin(id, x, y)),
        moved: (camera) => latest.current.act(look(camera)),
        lost: () => setDrawing("lost"),
      });
    } catch {
      setDrawing("impossible");
      return;
    }
    return () => {
      stage.current?.close();
      stage.current = null;
    };
  }, [drawing]);

  // A lost context usually comes back at once; the list stays where it does not.
  useEffect(() => {
    if (drawing !== "lost") return;
    const again = setTimeout(() => setDrawing("drawn"), AGAIN);
    return () => clearTimeout(again);
  }, [drawing]);

  useEffect(() => stage.current?.draw(scene), [scene]);
  useEffect(() => setWalk(null), [anchor]);

  const describeNode = (id: string): [string, string] => {
    const attributes = shown.getNodeAttributes(id);
    return [nameIn(state.language, attributes), words.kinds[attributes.kind].one];
  };

  function onKeyDown(event: KeyboardEvent): void {
    const handled = onWalk(event) || onZoom(event.key);
    if (handled) event.preventDefault();
  }

  function onZoom(key: string): boolean {
    if (key === "+" || key === "=") stage.current?.zoom(PRESS);
    else if (key === "-") stage.current?.zoom(1 / PRESS);
    else if (key === "0") act(look(null));
    else return false;
    return true;
  }

  function onWalk({ key }: KeyboardEvent): boolean {
    const forwards = key === "ArrowRight" || key === "ArrowDown";
    if (forwards || key === "ArrowLeft" || key === "ArrowUp") {
      step(forwards ? 1 : -1);
    } else if (key === "Enter" && walk) {
      act(select([walk]));
      setSaid(words.stage.walkStart(...describeNode(walk), shown.degree(walk)));
    } else if (key === "Backspace") {
      history.back();
    } else if (key === "Escape" && anchor) {
      act(select([]));
    } else return false;
    return true;
  }

  /** Points at the next neighbour of what is chosen; without a choice, at the next project. */
  function step(by: number): void {
    const from = anchor !== null && shown.hasNode(anchor) ? anchor : null;
    const round = from === null ? projectsInOrder(props) : neighboursOf(shown, from);
    if (round.length === 0) return setSaid(words.stage.walkNothing);
    const before = walk === null ? (by > 0 ? -1 : 0) : round.indexOf(walk);
    const index = (before + by + round.length) % round.length;
    const id = round[index]!;
    const [name, kind] = describeNode(id);
    setWalk(id);
    const roles = from === null ? "" : words.list(rolesBetween(shown, from, id).map((role) => words.roles[role]));
    setSaid(
      from === null
        ? words.stage.walkStart(name, kind, shown.degree(id))
        : words.stage.walkTo(name, kind, roles, index + 1, round.length),
    );
  }

  if (drawing !== "drawn")
    return (
      <div class="no-picture">
        <p role="alert">{drawing === "lost" ? words.stage.lost : words.stage.noPicture}</p>
        <button type="button" onClick={() => setDrawing("drawn")}>
          {words.stage.retry}
        </button>
        <NodeList {...props} />
      </div>
    );
  return (
    <div class="picture">
      <div
        class="stage"
        ref={container}
        tabIndex={0}
        role="application"
        aria-label={words.stage.label}
        aria-describedby="stage-help"
        onKeyDown={onKeyDown}
      />
      <p id="stage-help" class="stage-help">
        {words.stage.help}
      </p>
      <p class="unseen" aria-live="assertive">
        {said}
      </p>
      {boxing && (
        <BoxChoice
          hint={words.stage.boxHint}
          onBox={(box) => {
            setBoxing(false);
            const ids = stage.current?.nodesIn(box) ?? [];
            if (ids.length > 0) act(select([...state.selection, ...ids]));
          }}
        />
      )}
      <div class="zoom" role="group" aria-label={words.stage.zoomAll}>
        <button type="button" title={words.stage.zoomIn} aria-label={words.stage.zoomIn} onClick={() => onZoom("+")}>
          +
        </button>
        <button type="button" title={words.stage.zoomOut} aria-label={words.stage.zoomOut} onClick={() => onZoom("-")}>
          −
        </button>
        <button type="button" title={words.stage.zoomAll} aria-label={words.stage.zoomAll} onClick={() => onZoom("0")}>
          ⤢
        </button>
        <button
          type="button"
          title={words.stage.box}
          aria-label={words.stage.box}
          aria-pressed={boxing}
          onClick={() => setBoxing(!boxing)}
        >
          ▭
        </button>
      </div>
    </div>
  );
}

/** A sheet of glass over the picture on which one draws a frame. */
function BoxChoice(props: {
  hint: string;
  onBox: (box: { left: number; top: number; right: number; bottom: number }) => void;
}) {
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null);
  const [to, setTo] = useState<{ x: number; y: number } | null>(null);
  const place = (event: PointerEvent): { x: number; y: number } => {
    const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const box = from && to && boxOf(from, to);
  return (
    <div
      class="glass"
      onPointerDown={(event) => {
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        setFrom(place(event));
      }}
      onPointerMove={(event) => from && setTo(place(event))}
      onPointerUp={() => props.onBox(box ?? { left: 0, top: 0, right: 0, bottom: 0 })}
    >
      <p>{props.hint}</p>
      {box && <i style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }} />}
    </div>
  );
}

const boxOf = (a: { x: number; y: number }, b: { x: number; y: number }) => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  right: Math.max(a.x, b.x),
  bottom: Math.max(a.y, b.y),
});

function projectsInOrder({ shown }: ViewProps): string[] {
  return shown.filterNodes((_id, { kind }) => kind === "project").toSorted();
}

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { bounds, nameIn } from "../model/network.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { look, pin, select, toggleSelected } from "../model/state.ts";
import { openStage, type Scene, type Stage } from "./stage.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { Glass, type Spot } from "./selection-overlay.tsx";
import { NodeList } from "./node-list.tsx";
import { PictureTools } from "./picture-tools.tsx";
import { useWalk } from "./keyboard-navigation.ts";
import "./picture.css";

/** Zoom of one press. */
const PRESS = 1.4;

/** Pixels that a hand slips in a click. */
const SLIP = 4;

/** Milliseconds after which a lost picture is drawn again. */
const AGAIN = 1500;

type Drawing = "drawn" | "lost" | "impossible";

/** What is being drawn on the glass over the picture, and where the pointer went down when it did already. */
interface Drawn {
  shape: "box" | "lasso";
  from: Spot | null;
}

/**
 * The picture, its keyboard, its tools; a list of the same where it cannot be drawn. `path`: keys of links to bring out;
 * `numbers`: what may stand for names; `onNumbered`: for which names they do.
 */
export function Picture(
  props: ViewProps & {
    palette: Palette;
    path: ReadonlySet<string>;
    numbers: ReadonlyMap<string, number>;
    onNumbered: (ids: readonly string[]) => void;
  },
) {
  const { state, act, words, shown, whole, palette, path, numbers } = props;
  const container = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [drawing, setDrawing] = useState<Drawing>("drawn");
  const [glass, setGlass] = useState<Drawn | null>(null);
  const walk = useWalk(props);
  const own = words.exploring;

  // Of the whole, so that no filter moves a node.
  const frame = useMemo(() => bounds(whole, state.filter.kinds), [whole, state.filter.kinds]);
  const scene = useMemo<Scene>(
    () => ({
      shown,
      whole,
      frame,
      palette,
      selection: state.selection,
      path,
      pointedAt: walk.at,
      pinned: state.pinned,
      camera: state.camera,
      nameOf: (id) => nameIn(state.language, shown.getNodeAttributes(id)),
      numberOf: (id) => numbers.get(id) ?? null,
    }),
    [shown, whole, frame, palette, state.selection, path, walk.at, state.pinned, state.camera, state.language, numbers],
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
        numbered: (ids) => latest.current.onNumbered(ids),
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

  // Before the browser paints: a printer does not wait for more.
  useLayoutEffect(() => stage.current?.draw(scene), [scene]);

  function onZoom(key: string): boolean {
    if (key === "+" || key === "=") stage.current?.zoom(PRESS);
    else if (key === "-") stage.current?.zoom(1 / PRESS);
    else if (key === "0") act(look(null));
    else return false;
    return true;
  }

  /** Shift and a drag draw a frame, wherever they begin. */
  function onMouseDown(event: MouseEvent): void {
    if (!event.shiftKey || event.button !== 0) return;
    event.stopPropagation();
    event.preventDefault();
    const { left, top } = container.current!.getBoundingClientRect();
    setGlass({ shape: "box", from: { x: event.clientX - left, y: event.clientY - top } });
  }

  function onDrawn(corners: readonly Spot[]): void {
    setGlass(null);
    const [first] = corners;
    const isClick = corners.every(({ x, y }) => Math.hypot(x - first!.x, y - first!.y) <= SLIP);
    if (!isClick) {
      const ids = stage.current?.nodesWithin(corners) ?? [];
      if (ids.length > 0) act(select([...state.selection, ...ids]));
      return;
    }
    const id = stage.current?.nodeAt(first!.x, first!.y);
    if (id) act(toggleSelected(id));
  }

  if (drawing !== "drawn")
    return (
      <div class="picture-none">
        <p role="alert">{drawing === "lost" ? words.stage.lost : words.stage.noPicture}</p>
        <button type="button" onClick={() => setDrawing("drawn")}>
          {words.stage.retry}
        </button>
        <NodeList {...props} />
      </div>
    );
  return (
    <div class="picture-frame">
      <div
        class="picture-stage"
        ref={container}
        tabIndex={0}
        role="application"
        aria-label={words.stage.label}
        aria-describedby="stage-help"
        onKeyDown={(event) => {
          if (walk.onKey(event) || (!event.ctrlKey && !event.metaKey && onZoom(event.key))) event.preventDefault();
        }}
        onMouseDownCapture={onMouseDown}
      />
      <p id="stage-help" class="picture-help">
        {words.stage.help}
      </p>
      {/* Seen as well as heard: who walks by keyboard may well see. */}
      <p class={walk.said === "" ? "ui-unseen" : "picture-keyboard-step"} aria-live="assertive">
        {walk.said}
      </p>
      {glass && (
        <Glass
          key={glass.shape}
          {...glass}
          hint={glass.shape === "box" ? own.boxHint : own.lassoHint}
          onDrawn={onDrawn}
          onGiveUp={() => setGlass(null)}
        />
      )}
      <PictureTools
        words={words}
        onZoom={onZoom}
        shape={glass?.shape ?? null}
        onShape={(shape) => setGlass(shape && { shape, from: null })}
      />
    </div>
  );
}

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { setCamera, pin, select, toggleSelected } from "../model/state.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { useKeyboardNavigation } from "./keyboard-navigation.ts";
import { NodeList } from "./node-list.tsx";
import { PictureTools } from "./picture-tools.tsx";
import { SelectionOverlay } from "./selection-overlay.tsx";
import { useFarView } from "./use-far-view.ts";
import { useScene, type SceneProps } from "./use-scene.ts";
import { useShapeSelection } from "./use-shape-selection.ts";
import { useStage } from "./use-stage.ts";
import "./picture.css";

/** Zoom of one press. */
const PRESS = 1.4;

/** Milliseconds after which a scene that has come has been drawn. */
const LATE = 500;

interface PictureEvents {
  /** For which projects numbers stand in place of names. */
  onNumbered: (ids: readonly string[]) => void;
  /** The picture stands with its names, or its list does where it cannot be drawn. */
  onDrawn: () => void;
}

/** The picture, its keyboard, its tools; a list of the same where it cannot be drawn. */
export function Picture(props: FirstViewProps & SceneProps & PictureEvents) {
  const { state, act, words } = props;
  const container = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const navigation = useKeyboardNavigation(props);
  const seen = useFarView(useScene(props, navigation.at), act);
  const { scene, far } = seen;
  // A large network is drawn once what draws it has come.
  const isAwaited = far === null && scene.shown.order < scene.fitted.order;
  const { stage, status, retry } = useStage(container, tools, scene, {
    chosen: (id, adding) => seen.choose(id, adding ? toggleSelected(id) : select([id])),
    opened: (id) => seen.choose(id, select([id])),
    cleared: () => state.selection.length > 0 && act(select([])),
    dragged: (id, x, y) => act(pin(id, x, y)),
    moved: (camera) => act(setCamera(camera)),
    seen: seen.seen,
    numbered: (ids) => (props.onNumbered(ids), isAwaited || props.onDrawn()),
  });
  useDrawn(status === "drawn" && isAwaited, props.onDrawn);
  const selecting = useShapeChoice(props, stage, seen.pointsOf);

  function onZoom(key: string): boolean {
    if (key === "+" || key === "=") stage.current?.zoom(PRESS);
    else if (key === "-") stage.current?.zoom(1 / PRESS);
    else if (key === "0") act(setCamera(null));
    else return false;
    return true;
  }
  function onKeyDown(event: KeyboardEvent): void {
    const isModified = event.ctrlKey || event.metaKey;
    if (seen.onKey(event) || navigation.onKey(event) || (!isModified && onZoom(event.key))) event.preventDefault();
  }

  const note = far && <far.Note {...props} far={far} enter={seen.enter} isOpen={status !== "drawn"} />;
  if (status !== "drawn") return <MissingPicture {...props} note={note} isLost={status === "lost"} retry={retry} />;
  return (
    <>
      {note}
      <div class="picture-frame">
        <div
          class="picture-stage"
          ref={container}
          tabIndex={0}
          role="application"
          aria-label={words.stage.label}
          aria-describedby="stage-help"
          onKeyDown={onKeyDown}
          onMouseDownCapture={selecting.onMouseDown}
        />
        <KeyboardWords help={words.stage.help} said={seen.said || navigation.said} />
        <Selecting {...props} selecting={selecting} />
        <PictureTools
          root={tools}
          words={words}
          onZoom={onZoom}
          shape={selecting.started?.shape ?? null}
          onShape={selecting.start}
        />
      </div>
    </>
  );
}

/** Tells that a scene has been drawn also where the picture does not rest, as under a mouse, or there is none. */
function useDrawn(isAwaited: boolean, onDrawn: () => void): void {
  useEffect(() => {
    if (isAwaited) return;
    const late = setTimeout(onDrawn, LATE);
    return () => clearTimeout(late);
  }, [isAwaited]);
}

/** What keys do, and what the last one did. */
function KeyboardWords({ help, said }: { help: string; said: string }) {
  return (
    <>
      <p id="stage-help" class="picture-help">
        {help}
      </p>
      {/* Seen as well as heard: not everyone who uses the keyboard is blind. */}
      <p class={said === "" ? "ui-unseen" : "picture-keyboard-step"} aria-live="assertive">
        {said}
      </p>
    </>
  );
}

/** Chooses what a drawn shape holds, beside what is chosen. */
function useShapeChoice(
  { state, act }: FirstViewProps,
  stage: ReturnType<typeof useStage>["stage"],
  pointsOf: ReturnType<typeof useFarView>["pointsOf"],
) {
  return useShapeSelection({
    chosen: (corners) => {
      const ids = pointsOf(stage.current?.nodesWithin(corners) ?? []);
      if (ids.length > 0) act(select([...state.selection, ...ids]));
    },
    clicked: (at) => {
      const id = stage.current?.nodeAt(at);
      if (id) act(toggleSelected(id));
    },
  });
}

/** What covers the picture while a shape is drawn. */
function Selecting({ words, selecting }: FirstViewProps & { selecting: ReturnType<typeof useShapeSelection> }) {
  const { started, start, onDrawn } = selecting;
  if (!started) return null;
  const hint = started.shape === "box" ? words.exploring.boxHint : words.exploring.lassoHint;
  return (
    <SelectionOverlay key={started.shape} {...started} hint={hint} onDrawn={onDrawn} onCancel={() => start(null)} />
  );
}

/** Why there is no picture, and a list of what it would show. */
function MissingPicture({
  isLost,
  note,
  retry,
  ...props
}: FirstViewProps & { isLost: boolean; note: ComponentChildren; retry: () => void }) {
  const { stage } = props.words;
  return (
    <div class="picture-none">
      <p role="alert">{isLost ? stage.lost : stage.noPicture}</p>
      <button type="button" onClick={retry}>
        {stage.retry}
      </button>
      {note}
      <NodeList {...props} />
    </div>
  );
}

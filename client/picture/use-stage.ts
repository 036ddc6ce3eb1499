import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Scene } from "./scene.ts";
import { Stage, type StageEvents } from "./stage.ts";

/** Whether there is a picture: `lost` where the graphics card took it back, `impossible` where WebGL is missing. */
export type StageStatus = "drawn" | "lost" | "impossible";

/** Milliseconds after which a lost picture is drawn again. */
const AGAIN = 1500;

/**
 * Keeps a stage in a container, and under what lies over it, while the component is there, drawing each scene. `events`
 * may change from render to render.
 */
export function useStage(
  container: RefObject<HTMLElement>,
  over: RefObject<HTMLElement>,
  scene: Scene,
  events: Omit<StageEvents, "lost">,
): { stage: RefObject<Stage>; status: StageStatus; retry: () => void } {
  const stage = useRef<Stage | null>(null);
  const latest = useRef(events);
  latest.current = events;
  const [status, setStatus] = useState<StageStatus>("drawn");

  useEffect(() => {
    if (!container.current || status !== "drawn") return;
    try {
      stage.current = new Stage(container.current, over.current, scene, {
        chosen: (...choice) => latest.current.chosen(...choice),
        opened: (id) => latest.current.opened(id),
        cleared: () => latest.current.cleared(),
        dragged: (...place) => latest.current.dragged(...place),
        moved: (camera) => latest.current.moved(camera),
        seen: (sight) => latest.current.seen(sight),
        numbered: (ids) => latest.current.numbered(ids),
        lost: () => setStatus("lost"),
      });
    } catch {
      setStatus("impossible");
      return;
    }
    return () => {
      stage.current?.close();
      stage.current = null;
    };
  }, [status]);

  // A lost context usually comes back at once; the list stays where it does not.
  useEffect(() => {
    if (status !== "lost") return;
    const again = setTimeout(() => setStatus("drawn"), AGAIN);
    return () => clearTimeout(again);
  }, [status]);

  // Before the browser paints: a printer does not wait for more.
  useLayoutEffect(() => stage.current?.draw(scene), [scene]);

  return { stage, status, retry: () => setStatus("drawn") };
}

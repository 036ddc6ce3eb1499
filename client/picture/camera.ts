import { bounds, type Network } from "../model/network.ts";
import type { Camera } from "../model/state.ts";
import { KINDS } from "../model/vocabulary.ts";
import type { Renderer } from "./renderer.ts";

/** What moves the camera of a picture, and tells where a hand left it. */
export interface CameraControl {
  here: () => Camera;
  /** Whether a hand holds the plate: it may go on as soon as the last frame was drawn, however long that took. */
  isHeld: () => boolean;
  /** The camera that fits what is shown. */
  home: () => Camera;
  /**
   * Takes as home what fits another network, or the same on another plate; `room` is how many pixels stay free on both
   * sides together. Answers whether home moved.
   */
  setHome: (shown: Network, room: number) => boolean;
  /** Goes where a hand asked. */
  goByHand: (camera: Camera) => void;
  /** Goes where the state says; `moved` is not told, however long the frames take. */
  goByState: (camera: Camera, isSudden?: boolean) => void;
  close: () => void;
}

/** The camera that shows the whole. */
const CENTRE: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/**
 * The closest that the camera goes by itself to what a filter leaves, and the share of the whole from which it stays.
 */
const CLOSEST = 0.3;
const NEARLY_ALL = 0.8;

/** Milliseconds after which a camera that came to rest is told, and what it sees. */
const REST = 250;
const SEEN = 120;

/** Milliseconds for which a camera that a hand still holds has to stand before it counts as at rest. */
export const HELD = 600;

/**
 * Controls the camera of a picture; `moved` is told where a hand left it, null where that is home, and `rested` that it
 * came to rest, whoever moved it.
 */
export function controlCamera(
  sigma: Renderer,
  moved: (camera: Camera | null) => void,
  rested: () => void,
): CameraControl {
  const camera = sigma.getCamera();
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let home = CENTRE;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let seeing: ReturnType<typeof setTimeout> | undefined;
  /** How many movements that the state asked for are under way. */
  let byState = 0;
  camera.on("updated", () => {
    clearTimeout(seeing);
    seeing = setTimeout(rested, isHeld() ? HELD : SEEN);
    if (byState > 0) return;
    clearTimeout(resting);
    resting = setTimeout(() => moved(isSame(here(), home) ? null : here()), isHeld() ? HELD : REST);
  });

  function isHeld(): boolean {
    return sigma.getMouseCaptor().isMouseDown || sigma.getTouchCaptor().touchMode > 0;
  }

  function here(): Camera {
    const { x, y, ratio } = camera.getState();
    return { x, y, ratio };
  }

  async function go(to: Camera, isSudden = still.matches): Promise<void> {
    if (isSudden) camera.setState(to);
    else await camera.animate(to, { duration: 150 });
  }

  return {
    here,
    isHeld,
    home: () => home,
    setHome: (shown, room) => {
      const before = home;
      home = homeOf(sigma, shown, room);
      return !isSame(home, before);
    },
    goByHand: (to) => void go(to),
    goByState: (to, isSudden) => {
      clearTimeout(resting);
      byState += 1;
      void go(to, isSudden).then(() => (byState -= 1));
    },
    close: () => {
      clearTimeout(resting);
      clearTimeout(seeing);
    },
  };
}

/** Whether two cameras show the same. */
export const isSame = (a: Camera, b: Camera): boolean =>
  Math.abs(a.x - b.x) < 0.001 && Math.abs(a.y - b.y) < 0.001 && Math.abs(a.ratio - b.ratio) < 0.001;

/**
 * The camera that fits what is shown on the plate. Nodes keep their places whatever the filter; a filter that leaves
 * most of the plate filled leaves the camera as it is, so that nothing moves for little.
 */
function homeOf(sigma: Renderer, shown: Network, room: number): Camera {
  if (shown.order === 0) return CENTRE;
  const { x, y } = bounds(shown, KINDS);
  const cameraState = { ...CENTRE, angle: 0 };
  const from = sigma.graphToViewport({ x: x[0], y: y[1] }, { cameraState });
  const to = sigma.graphToViewport({ x: x[1], y: y[0] }, { cameraState });
  const { width, height } = sigma.getDimensions();
  const share = Math.max((to.x - from.x) / (width - room), (to.y - from.y) / (height - room));
  const ratio = homeRatio(share);
  if (ratio === CENTRE.ratio) return CENTRE;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { ...sigma.viewportToFramedGraph(middle, { cameraState }), ratio };
}

/** The ratio of the camera that fits on the plate what takes this share of the whole, by its longer side. */
export const homeRatio = (share: number): number => (share > NEARLY_ALL ? CENTRE.ratio : Math.max(CLOSEST, share));

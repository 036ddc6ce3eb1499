import type Sigma from "sigma";
import type { EdgeAttributes, NodeAttributes } from "../../server/contract/graph.ts";
import { bounds, type Network } from "../model/network.ts";
import type { Camera } from "../model/state.ts";
import { KINDS } from "../model/vocabulary.ts";

/** What moves the camera of a picture, and tells where a hand left it. */
export interface Guide {
  here: () => Camera;
  /** The camera that fits what is shown. */
  home: () => Camera;
  /** Fits another network, or the same on another plate; `room`: pixels that stay free at both ends together. Whether home moved. */
  settle: (shown: Network, room: number) => boolean;
  /** Goes where a hand asked. */
  glide: (camera: Camera) => void;
  /** Goes where the state says: nothing to tell anybody, however long the frames take. */
  lead: (camera: Camera, isSudden?: boolean) => void;
  close: () => void;
}

/** The camera that shows the whole. */
const CENTRE: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** Around what a cut left: the closest that the camera goes by itself, and the share of the whole from which it stays. */
const CLOSEST = 0.3;
const NEARLY_ALL = 0.8;

/** Milliseconds after which a camera that came to rest is told. */
const REST = 250;

/** Guides the camera of a picture that is drawn; `moved` is told where a hand left it, null where that is home. */
export function openGuide(sigma: Sigma<NodeAttributes, EdgeAttributes>, moved: (camera: Camera | null) => void): Guide {
  const camera = sigma.getCamera();
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let home = CENTRE;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** How many times over the camera is going where the state says, not where a hand moves it. */
  let led = 0;
  camera.on("updated", () => {
    if (led > 0) return;
    clearTimeout(resting);
    resting = setTimeout(() => moved(isSame(here(), home) ? null : here()), REST);
  });

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
    home: () => home,
    settle: (shown, room) => {
      const left = home;
      home = homeOf(sigma, shown, room);
      return !isSame(home, left);
    },
    glide: (to) => void go(to),
    lead: (to, isSudden) => {
      clearTimeout(resting);
      led += 1;
      void go(to, isSudden).then(() => (led -= 1));
    },
    close: () => clearTimeout(resting),
  };
}

/** Whether two cameras show the same. */
export const isSame = (a: Camera, b: Camera): boolean =>
  Math.abs(a.x - b.x) < 0.001 && Math.abs(a.y - b.y) < 0.001 && Math.abs(a.ratio - b.ratio) < 0.001;

/**
 * The camera that fits what is shown on the plate. Nodes keep their places whatever the filter; a cut that leaves most of the
 * plate filled leaves the camera too, so that nothing moves for little.
 */
function homeOf(sigma: Sigma<NodeAttributes, EdgeAttributes>, shown: Network, room: number): Camera {
  if (shown.order === 0) return CENTRE;
  const { x, y } = bounds(shown, KINDS);
  const cameraState = { ...CENTRE, angle: 0 };
  const from = sigma.graphToViewport({ x: x[0], y: y[1] }, { cameraState });
  const to = sigma.graphToViewport({ x: x[1], y: y[0] }, { cameraState });
  const { width, height } = sigma.getDimensions();
  const share = Math.max((to.x - from.x) / (width - room), (to.y - from.y) / (height - room));
  if (share > NEARLY_ALL) return CENTRE;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { ...sigma.viewportToFramedGraph(middle, { cameraState }), ratio: Math.max(CLOSEST, share) };
}

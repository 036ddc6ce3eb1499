import type { Renderer } from "./renderer.ts";

/** What a pointer does on the picture. */
export interface PointerEvents {
  /** Whether a hand may move a node. */
  mayDrag: () => boolean;
  /** Null where it leaves a node. */
  hovered: (id: string | null) => void;
  /** `adding`: with Ctrl, Shift or Command. */
  chosen: (id: string, adding: boolean) => void;
  opened: (id: string) => void;
  /** A click beside everything. */
  cleared: () => void;
  /** A node is at another place, in the units of the layout, while a hand holds it. */
  dragging: (id: string, x: number, y: number) => void;
  dropped: (id: string, x: number, y: number) => void;
}

/** Pixels by which a hand may slip in a click. */
export const SLIP = 4;

/** Tells what a pointer does on a picture; answers what forgets a node that a hand holds. */
export function listenToPointer(
  sigma: Renderer,
  container: HTMLElement,
  events: PointerEvents,
): { cancelDrag: () => void } {
  const drag = listenToDrag(sigma, events);
  sigma.on("enterNode", ({ node }) => {
    if (drag.isHeld()) return;
    container.style.cursor = "pointer";
    events.hovered(node);
  });
  sigma.on("leaveNode", () => {
    container.style.cursor = "";
    events.hovered(null);
  });
  sigma.on("clickNode", ({ node, event }) => {
    if (drag.isMoved()) return;
    const { ctrlKey, metaKey, shiftKey } = event.original as MouseEvent;
    events.chosen(node, ctrlKey || metaKey || shiftKey);
  });
  sigma.on("doubleClickNode", (payload) => {
    payload.preventSigmaDefault();
    events.opened(payload.node);
  });
  sigma.on("clickStage", () => events.cleared());
  return { cancelDrag: drag.cancel };
}

/** A node under a hand: where it was taken, in pixels, and where it is in the units of the layout once it moved. */
interface Held {
  id: string;
  from: { x: number; y: number };
  place: { x: number; y: number } | null;
}

function listenToDrag(sigma: Renderer, { mayDrag, dragging, dropped }: PointerEvents) {
  let held: Held | null = null;
  sigma.on("downNode", (payload) => {
    const { node, event } = payload;
    if ((event.original as MouseEvent).shiftKey || !mayDrag()) return;
    payload.preventSigmaDefault();
    held = { id: node, from: { x: event.x, y: event.y }, place: null };
  });
  sigma.on("moveBody", (payload) => {
    if (!held) return;
    payload.preventSigmaDefault();
    const { event } = payload;
    if (!held.place && Math.hypot(event.x - held.from.x, event.y - held.from.y) < SLIP) return;
    held.place = sigma.viewportToGraph(event);
    dragging(held.id, held.place.x, held.place.y);
  });
  const drop = (): void => {
    const released = held;
    held = null;
    if (released?.place) dropped(released.id, released.place.x, released.place.y);
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  return {
    isHeld: () => held !== null,
    isMoved: () => held?.place != null,
    cancel: () => (held = null),
  };
}

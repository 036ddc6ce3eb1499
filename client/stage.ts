import { createEdgeCurveProgram } from "@sigma/edge-curve";
import Sigma from "sigma";
import { EdgeRectangleProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { EdgeAttributes, NodeAttributes } from "../server/contract/graph.ts";
import { around, type Around } from "./around.ts";
import { DashedEdgeProgram } from "./dashes.ts";
import { drawNames, drawRegions, forgetWidths, placeRegions } from "./lettering.ts";
import { edgeMarks, nodeMarks } from "./marks.ts";
import type { Frame, Network } from "./network.ts";
import { mix, type Palette } from "./palette.ts";
import { isWithin } from "./polygon.ts";
import { regionPieces, type Piece } from "./regions.ts";
import { MarkProgram, type Mark } from "./shapes.ts";
import type { Camera, Pin } from "./state.ts";

/** Everything that the picture depends on. */
export interface Scene {
  shown: Network;
  whole: Network;
  /** What the whole picture holds, in the units of the layout. */
  frame: Frame;
  palette: Palette;
  selection: readonly string[];
  /** Links on a shortest path between two chosen. */
  path: ReadonlySet<string>;
  /** Where a keyboard walk stands. */
  pointedAt: string | null;
  pinned: readonly Pin[];
  /** Null shows the whole. */
  camera: Camera | null;
  /** Names as printed on the picture. */
  nameOf: (id: string) => string;
}

/** What happens on the picture. */
export interface StageEvents {
  /** `adding`: with Ctrl, Shift or Command. */
  chosen: (id: string, adding: boolean) => void;
  opened: (id: string) => void;
  /** A click beside everything. */
  cleared: () => void;
  dragged: (id: string, x: number, y: number) => void;
  moved: (camera: Camera | null) => void;
  /** The graphics card took the picture back: close this stage and open another. */
  lost: () => void;
}

/** The picture. */
export interface Stage {
  draw: (scene: Scene) => void;
  zoom: (factor: number) => void;
  /** Nodes whose middle lies in a closed line on the container; pixels. */
  nodesWithin: (corners: readonly { x: number; y: number }[]) => string[];
  nodeAt: (x: number, y: number) => string | null;
  close: () => void;
}

/** The camera that shows the whole. */
const CENTRE: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** Share of their colour that nodes and edges keep when something else is looked at: hovered over, or chosen. */
const FADED = { hover: 0.1, selection: 0.25 };

const NOTHING: ReadonlySet<string> = new Set();

/** Above so many edges, moving hides them. */
const MANY_EDGES = 5000;

/** Pixels kept free around the network, and the shorter side of a plate on which marks have their full size. */
const PADDING = 44;
const FULL_PLATE = 640;

/** Pixels that a hand slips in a click. */
const SLIP = 4;

/** Milliseconds after which a camera that came to rest is told. */
const REST = 250;

/**
 * Opens the picture in a container with a size. The only place that touches Sigma. Throws where neither WebGL 2 nor
 * WebGL 1 is to be had.
 */
export function openStage(container: HTMLElement, first: Scene, events: StageEvents): Stage {
  if (!hasWebGl()) throw new Error("WebGL is missing");

  let scene = first;
  let nodes = nodeMarks(scene.shown, scene.whole, scene.palette);
  let edges = edgeMarks(scene.shown, nodes, scene.palette);
  let hovered: string | null = null;
  let dragging: { id: string; x: number; y: number; moved: boolean; from: { x: number; y: number } } | null = null;
  let closed = false;
  let scale = scaleOf(container);
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Around what is looked at; null when nothing is. */
  let near: Around | null = null;
  let pins = new Map<string, Pin>();
  let pieces: Piece[] = [];
  const still = matchMedia("(prefers-reduced-motion: reduce)");

  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(scene.shown, container, {
    renderLabels: false,
    zIndex: true,
    stagePadding: PADDING * scale,
    minCameraRatio: 0.02,
    maxCameraRatio: 2.5,
    hideEdgesOnMove: scene.shown.size > MANY_EDGES,
    defaultNodeType: "mark",
    defaultEdgeType: "line",
    minEdgeThickness: 1,
    nodeProgramClasses: { mark: MarkProgram },
    nodeHoverProgramClasses: { mark: MarkProgram },
    edgeProgramClasses: { line: EdgeRectangleProgram, dashed: DashedEdgeProgram, curve: createEdgeCurveProgram() },
    defaultDrawNodeHover: () => {},
    nodeReducer: reduceNode,
    edgeReducer: reduceEdge,
  });
  sigma.setCustomBBox(scene.frame);
  // Sigma's declaration leaves out the layers' order, which it takes.
  const under = { beforeLayer: "edges", style: { pointerEvents: "none" } };
  const over = { afterLayer: "nodes", style: { pointerEvents: "none" } };
  sigma.createCanvasContext("regions", under);
  sigma.createCanvasContext("names", over);
  sigma.resize(true);
  const canvases = sigma.getCanvases();
  const names = canvases["names"]!.getContext("2d")!;
  const regions = canvases["regions"]!.getContext("2d")!;

  listen();
  sigma.on("afterRender", letter);
  const resizing = new ResizeObserver(() => {
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
    scale = scaleOf(container);
    sigma.setSetting("stagePadding", PADDING * scale);
    sigma.resize().refresh();
  });
  resizing.observe(container);
  const reletter = (): void => {
    forgetWidths();
    if (!closed) sigma.scheduleRender();
  };
  void document.fonts.ready.then(reletter);
  document.fonts.addEventListener("loadingdone", reletter);
  update(scene);
  if (scene.camera) sigma.getCamera().setState(scene.camera);

  return {
    draw,
    zoom: (factor) => glide({ ...here(), ratio: here().ratio / factor }),
    nodesWithin: (corners) => scene.shown.filterNodes((id) => isWithin(at(id), corners)),
    nodeAt: (x, y) =>
      scene.shown.findNode((id) => {
        const point = at(id);
        return Math.hypot(point.x - x, point.y - y) <= sigma.scaleSize(nodes.get(id)!.size * scale) + 2;
      }) ?? null,
    close: () => {
      closed = true;
      document.fonts.removeEventListener("loadingdone", reletter);
      resizing.disconnect();
      clearTimeout(resting);
      sigma.kill();
    },
  };

  function draw(next: Scene): void {
    const before = scene;
    scene = next;
    if (next.shown !== before.shown || next.whole !== before.whole || next.palette !== before.palette) {
      nodes = nodeMarks(next.shown, next.whole, next.palette);
      edges = edgeMarks(next.shown, nodes, next.palette);
      hovered = null;
      dragging = null;
    }
    if (next.frame !== before.frame) sigma.setCustomBBox(next.frame);
    // Before anything that makes Sigma draw: the graph it holds must be the one that the marks belong to.
    if (next.shown !== before.shown) {
      place(next);
      lookAround();
      sigma.setGraph(next.shown);
      sigma.setSetting("hideEdgesOnMove", next.shown.size > MANY_EDGES);
    }
    update(next);
    const wanted = next.camera ?? CENTRE;
    if (JSON.stringify(next.camera) !== JSON.stringify(before.camera) && !isSame(wanted, here())) glide(wanted);
    else if (next.pointedAt !== before.pointedAt) reveal(next.pointedAt);
    else if (next.selection !== before.selection) reveal(next.selection.at(-1) ?? null);
  }

  /** Brings a node into sight that lies off the plate. */
  function reveal(id: string | null): void {
    if (id === null || !scene.shown.hasNode(id)) return;
    const { x, y } = at(id);
    const { width, height } = sigma.getDimensions();
    if (x >= 0 && y >= 0 && x <= width && y <= height) return;
    const { x: across, y: down } = sigma.getNodeDisplayData(id)!;
    glide({ ...here(), x: across, y: down });
  }

  function update(next: Scene): void {
    place(next);
    lookAround();
    sigma.refresh();
  }

  function place({ shown, whole, pinned }: Scene): void {
    pins = new Map(pinned.map((pin) => [pin.id, pin]));
    pieces = regionPieces(shown, whole, (id) => pins.get(id) ?? shown.getNodeAttributes(id), new Set(pins.keys()));
  }

  function lookAround(): void {
    near = around(scene.shown, hovered ? [hovered] : scene.selection, hovered ? NOTHING : scene.path);
  }

  function reduceNode(id: string, attributes: { x: number; y: number }): Partial<NodeDisplayData & Mark> {
    const mark = nodes.get(id)!;
    const place = dragging?.id === id ? dragging : (pins.get(id) ?? attributes);
    const fade = near && !near.nodes.has(id);
    const shade = (colour: string) => (fade ? mix(colour, scene.palette.paper, share()) : colour);
    return {
      x: place.x,
      y: place.y,
      size: mark.size * scale * (id === hovered || id === scene.pointedAt ? 1.15 : 1),
      type: "mark",
      shape: mark.shape,
      color: mark.core,
      rim: shade(mark.rim),
      gap: shade(mark.gap),
      core: shade(mark.core),
      zIndex: fade ? 0 : mark.rank,
      label: null,
    } as Partial<NodeDisplayData & Mark>;
  }

  function reduceEdge(edge: string): Partial<EdgeDisplayData & { curvature: number }> {
    const { color, size, curvature, dashed } = edges.get(edge)!;
    const [source, target] = scene.shown.extremities(edge);
    const touched = near === null || near.isNear(edge, source, target);
    const { role } = scene.shown.getEdgeAttributes(edge);
    return {
      color: near === null ? color : touched ? scene.palette.roles[role] : mix(color, scene.palette.paper, share()),
      size: near !== null && touched ? size * 1.35 : size,
      type: curvature !== 0 ? "curve" : dashed ? "dashed" : "line",
      curvature,
      zIndex: near !== null && touched ? 2 : role === "accompanies" ? 1 : 0,
    };
  }

  function share(): number {
    return hovered ? FADED.hover : FADED.selection;
  }

  function letter(): void {
    const { width, height } = sigma.getDimensions();
    const wanted = {
      scene,
      marks: nodes,
      pieces,
      near: near?.nodes ?? null,
      hovered,
      at: (id: string) => ({ ...at(id), radius: sigma.scaleSize(nodes.get(id)!.size * scale) }),
      ratio: here().ratio,
      width,
      height,
    };
    const lettered = { ...wanted, regions: placeRegions(names, wanted) };
    drawRegions(regions, lettered);
    drawNames(names, lettered);
  }

  function at(id: string): { x: number; y: number } {
    return sigma.framedGraphToViewport(sigma.getNodeDisplayData(id)!);
  }

  function here(): Camera {
    const { x, y, ratio } = sigma.getCamera().getState();
    return { x, y, ratio };
  }

  /** Fades all but a neighbourhood; a network too large for that at every move of the mouse only gets its names. */
  function hover(node: string | null): void {
    hovered = node;
    lookAround();
    if (scene.shown.size > MANY_EDGES) sigma.scheduleRender();
    else sigma.refresh({ skipIndexation: true });
  }

  function rest(): void {
    clearTimeout(resting);
    resting = setTimeout(() => events.moved(isSame(here(), CENTRE) ? null : here()), REST);
  }

  function glide(camera: Camera): void {
    if (still.matches) sigma.getCamera().setState(camera);
    else void sigma.getCamera().animate(camera, { duration: 150 });
  }

  function listen(): void {
    sigma.on("enterNode", ({ node }) => {
      if (dragging) return;
      container.style.cursor = "pointer";
      hover(node);
    });
    sigma.on("leaveNode", () => {
      container.style.cursor = "";
      hover(null);
    });
    sigma.on("clickNode", ({ node, event }) => {
      if (dragging?.moved) return;
      const { ctrlKey, metaKey, shiftKey } = event.original as MouseEvent;
      events.chosen(node, ctrlKey || metaKey || shiftKey);
    });
    sigma.on("doubleClickNode", (payload) => {
      payload.preventSigmaDefault();
      events.opened(payload.node);
    });
    sigma.on("clickStage", () => events.cleared());
    listenDrag();
    sigma.getCamera().on("updated", rest);
    for (const canvas of Object.values(canvases)) {
      canvas.addEventListener("webglcontextlost", (event) => {
        event.preventDefault();
        // Sigma gives its contexts back itself when it is closed.
        if (!closed) events.lost();
      });
    }
  }

  function listenDrag(): void {
    sigma.on("downNode", (payload) => {
      const { node, event } = payload;
      if ((event.original as MouseEvent).shiftKey) return;
      payload.preventSigmaDefault();
      const { x, y } = sigma.viewportToGraph(event);
      dragging = { id: node, x, y, moved: false, from: { x: event.x, y: event.y } };
    });
    sigma.on("moveBody", (payload) => {
      if (!dragging) return;
      payload.preventSigmaDefault();
      const { event } = payload;
      const { id, from } = dragging;
      if (!dragging.moved && Math.hypot(event.x - from.x, event.y - from.y) < SLIP) return;
      dragging = { id, from, ...sigma.viewportToGraph(event), moved: true };
      sigma.refresh({ partialGraph: { nodes: [dragging.id], edges: scene.shown.edges(dragging.id) } });
    });
    const drop = (): void => {
      const dropped = dragging;
      dragging = null;
      if (dropped?.moved) events.dragged(dropped.id, dropped.x, dropped.y);
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
  }
}

const isSame = (a: Camera, b: Camera): boolean =>
  Math.abs(a.x - b.x) < 0.001 && Math.abs(a.y - b.y) < 0.001 && Math.abs(a.ratio - b.ratio) < 0.001;

/** Sigma's constructor would fail with a riddle. */
function hasWebGl(): boolean {
  const canvas = document.createElement("canvas");
  const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
}

/** Marks shrink with the plate, to half at least. */
const scaleOf = ({ offsetWidth, offsetHeight }: HTMLElement): number =>
  Math.min(1, Math.max(0.5, Math.min(offsetWidth, offsetHeight) / FULL_PLATE));

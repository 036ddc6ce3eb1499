import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeRectangleProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { EdgeAttributes, NodeAttributes } from "../../server/contract/graph.ts";
import { around, type Around } from "../model/focus-neighbourhood.ts";
import { DashedEdgeProgram } from "./dashes.ts";
import { isSame, openGuide } from "./camera.ts";
import { drawNames, drawRegions, forgetWidths, placeRegions } from "./canvas-labels.ts";
import { edgeMarks, nodeMarks } from "./encoding.ts";
import { regionsOf, withPlaces, type Frame, type Network } from "../model/network.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { mix, regionColour } from "../ui/palette.ts";
import { isWithin } from "./polygon.ts";
import { regionPieces, type Piece } from "./hulls.ts";
import { MarkProgram, type Mark } from "./shapes.ts";
import { LEAST_RATIO, MOST_RATIO, type Camera, type Pin } from "../model/state.ts";

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
  /** Null goes to where all that is shown fits the plate. */
  camera: Camera | null;
  /** Names as printed on the picture. */
  nameOf: (id: string) => string;
  /** What stands for a project's name where it finds no room; null where nothing explains it. */
  numberOf: (id: string) => number | null;
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
  /** Numbers stand for the names of these; told once the picture rests. */
  numbered: (ids: readonly string[]) => void;
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

/** Milliseconds after which a picture that was not drawn again is at rest. */
const REST = 120;

/**
 * Opens the picture in a container with a size. With its guide (`guide.ts`) the only place that touches Sigma. Throws where neither WebGL 2 nor
 * WebGL 1 is to be had.
 */
export function openStage(container: HTMLElement, first: Scene, events: StageEvents): Stage {
  if (!hasWebGl()) throw new Error("WebGL is missing");

  let scene = first;
  /** What Sigma holds. It reads places from there alone, whatever a reducer says: what is pinned or dragged has its own in a copy. */
  let drawn = withPlaces(scene.shown, scene.pinned);
  let nodes = nodeMarks(scene.shown, scene.whole, scene.palette);
  let edges = edgeMarks(scene.shown, nodes, scene.palette);
  let hovered: string | null = null;
  let dragging: { id: string; moved: boolean; from: { x: number; y: number } } | null = null;
  let closed = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let scale = scaleOf(container);
  /** Around what is looked at; null when nothing is. */
  let near: Around | null = lookAround();
  let pieces: Piece[] = groundPieces();
  let colours = regionColours();

  // Empty at first: the network is indexed once, when its frame is set.
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(new MultiDirectedGraph(), container, {
    renderLabels: false,
    zIndex: true,
    stagePadding: PADDING * scale,
    minCameraRatio: LEAST_RATIO,
    maxCameraRatio: MOST_RATIO,
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
  sigma.setGraph(drawn);
  const canvases = sigma.getCanvases();
  const names = canvases["names"]!.getContext("2d")!;
  const regions = canvases["regions"]!.getContext("2d")!;

  const guide = openGuide(sigma, events.moved);
  listen();
  sigma.on("afterRender", letter);
  const resizing = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
    // Told once when it begins, too.
    if (container.offsetWidth === width && container.offsetHeight === height) return;
    scale = scaleOf(container);
    sigma.resize();
    // Sigma indexes and draws anew.
    sigma.setSetting("stagePadding", PADDING * scale);
    guide.settle(scene.shown, room());
    if (scene.camera === null) guide.lead(guide.home(), true);
  });
  resizing.observe(container);
  const reletter = (): void => {
    forgetWidths();
    if (!closed) sigma.scheduleRender();
  };
  void document.fonts.ready.then(reletter);
  document.fonts.addEventListener("loadingdone", reletter);
  guide.settle(scene.shown, room());
  guide.lead(scene.camera ?? guide.home(), true);

  return {
    draw,
    zoom: (factor) => guide.glide({ ...guide.here(), ratio: guide.here().ratio / factor }),
    nodesWithin: (corners) => scene.shown.filterNodes((id) => isWithin(at(id), corners)),
    nodeAt: (x, y) =>
      scene.shown.findNode((id) => {
        const point = at(id);
        return Math.hypot(point.x - x, point.y - y) <= sigma.scaleSize(nodes.get(id)!.size * scale) + 2;
      }) ?? null,
    close: () => {
      closed = true;
      clearTimeout(resting);
      document.fonts.removeEventListener("loadingdone", reletter);
      resizing.disconnect();
      guide.close();
      sigma.kill();
    },
  };

  function draw(next: Scene): void {
    if (next === scene) return;
    const before = scene;
    scene = next;
    const isOther = next.shown !== before.shown || next.whole !== before.whole;
    if (isOther || next.palette !== before.palette) {
      nodes = nodeMarks(next.shown, next.whole, next.palette);
      edges = edgeMarks(next.shown, nodes, next.palette);
      colours = regionColours();
      hovered = null;
    }
    if (next.frame !== before.frame) sigma.setCustomBBox(next.frame);
    if (isOther || next.pinned !== before.pinned) {
      dragging = null;
      drawn = withPlaces(next.shown, next.pinned);
      pieces = groundPieces();
    }
    near = lookAround();
    const isMany = next.shown.size > MANY_EDGES;
    if (isMany !== sigma.getSetting("hideEdgesOnMove")) sigma.setSetting("hideEdgesOnMove", isMany);
    const isIndexed = drawn !== sigma.getGraph();
    sigma.setGraph(drawn);
    const isLookedAtOtherwise =
      next.selection !== before.selection || next.path !== before.path || next.pointedAt !== before.pointedAt;
    const isRepainted = isLookedAtOtherwise || next.palette !== before.palette || next.frame !== before.frame;
    if (!isIndexed && (isOther || isRepainted)) sigma.refresh();
    else sigma.scheduleRender();
    follow(next, before);
  }

  /** Goes where the camera was asked to be, else to what is newly looked at. */
  function follow(next: Scene, before: Scene): void {
    const isHomeOther =
      (next.shown !== before.shown || next.frame !== before.frame) && guide.settle(next.shown, room());
    const wanted = next.camera ?? guide.home();
    const isAsked = JSON.stringify(next.camera) !== JSON.stringify(before.camera);
    if ((isAsked || (next.camera === null && isHomeOther)) && !isSame(wanted, guide.here())) guide.lead(wanted);
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
    guide.glide({ ...guide.here(), x: across, y: down });
  }

  function room(): number {
    return 2 * PADDING * scale;
  }

  function groundPieces(): Piece[] {
    const pinned = new Set(scene.pinned.map(({ id }) => id));
    return regionPieces(scene.shown, scene.whole, (id) => drawn.getNodeAttributes(id), pinned);
  }

  function regionColours(): ReadonlyMap<string, string> {
    return new Map(regionsOf(scene.whole).map(({ id }, index) => [id, regionColour(scene.palette, index)]));
  }

  function lookAround(): Around | null {
    const { shown, whole, selection, path } = scene;
    return hovered ? around(shown, whole, [hovered], NOTHING) : around(shown, whole, selection, path);
  }

  function reduceNode(id: string, attributes: { x: number; y: number }): Partial<NodeDisplayData & Mark> {
    const mark = nodes.get(id)!;
    const fade = near && !near.nodes.has(id);
    const shade = (colour: string) => (fade ? mix(colour, scene.palette.paper, share()) : colour);
    return {
      x: attributes.x,
      y: attributes.y,
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
      colours,
      lookedAt: new Set([...scene.selection, hovered, scene.pointedAt].filter((id) => id !== null)),
      near: near?.nodes ?? null,
      hovered,
      at: (id: string) => ({ ...at(id), radius: sigma.scaleSize(nodes.get(id)!.size * scale) }),
      ratio: guide.here().ratio,
      width,
      height,
    };
    const lettered = { ...wanted, regions: placeRegions(names, wanted) };
    drawRegions(regions, lettered);
    const numbered = drawNames(names, lettered);
    // What one passes over with the mouse changes no list.
    if (hovered !== null) return;
    clearTimeout(resting);
    resting = setTimeout(() => events.numbered(numbered), REST);
  }

  function at(id: string): { x: number; y: number } {
    return sigma.framedGraphToViewport(sigma.getNodeDisplayData(id)!);
  }

  /** Fades all but a neighbourhood; a network too large for that at every move of the mouse only gets its names. */
  function hover(node: string | null): void {
    hovered = node;
    near = lookAround();
    if (scene.shown.size > MANY_EDGES) sigma.scheduleRender();
    else sigma.refresh();
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
      dragging = { id: node, moved: false, from: { x: event.x, y: event.y } };
    });
    sigma.on("moveBody", (payload) => {
      if (!dragging) return;
      payload.preventSigmaDefault();
      const { event } = payload;
      const { id, from } = dragging;
      if (!dragging.moved && Math.hypot(event.x - from.x, event.y - from.y) < SLIP) return;
      dragging.moved = true;
      const { x, y } = sigma.viewportToGraph(event);
      if (drawn === scene.shown) {
        drawn = withPlaces(scene.shown, [{ id, x, y }]);
        sigma.setGraph(drawn);
      }
      drawn.mergeNodeAttributes(id, { x, y });
    });
    const drop = (): void => {
      const dropped = dragging;
      dragging = null;
      if (!dropped?.moved) return;
      const { x, y } = drawn.getNodeAttributes(dropped.id);
      events.dragged(dropped.id, x, y);
    };
    sigma.on("upNode", drop);
    sigma.on("upStage", drop);
  }
}

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

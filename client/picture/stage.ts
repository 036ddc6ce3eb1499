import type { Box, Disc, Point } from "../labels/box.ts";
import type { Camera } from "../model/state.ts";
import { edgeAppearance, leastWidth, MANY_EDGES, nodeAppearance } from "./appearance.ts";
import { controlCamera, isSame, type CameraControl } from "./camera.ts";
import { drawingOf, withHovered, type Drawing } from "./drawing.ts";
import { openLabelLayer } from "./label-layer.ts";
import { boxOn, paddingOf, scaleOf, watchSize } from "./plate-size.ts";
import { listenToPointer } from "./pointer.ts";
import { isWithin } from "./polygon.ts";
import { openRenderer, type Renderer } from "./renderer.ts";
import type { Scene } from "./scene.ts";
import type { Sight } from "./sight.ts";

/** What happens on the picture. */
export interface StageEvents {
  /** `adding`: with Ctrl, Shift or Command. */
  chosen: (id: string, adding: boolean) => void;
  opened: (id: string) => void;
  /** A click beside everything. */
  cleared: () => void;
  dragged: (id: string, x: number, y: number) => void;
  moved: (camera: Camera | null) => void;
  /** Which part of the layout is in sight, once the camera rests there. */
  seen: (sight: Sight) => void;
  /** Numbers stand for the names of these; told once the picture rests. */
  numbered: (ids: readonly string[]) => void;
  /** The graphics card took the picture back: this stage is closed; open another. */
  lost: () => void;
}

/** Pixels around a mark in which a pointer is on it. */
const TOUCH = 2;

/** What of a scene changes the look of its nodes and edges. */
const DRAWN_FROM = ["shown", "whole", "palette", "look", "frame", "selection", "path", "pointedAt"] as const;

/**
 * The picture in a container, and what lies over it (its buttons), which names keep clear of. Throws where
 * neither WebGL 2 nor WebGL 1 is to be had.
 */
export class Stage {
  readonly #container: HTMLElement;
  readonly #over: Element | null;
  readonly #sigma: Renderer;
  readonly #camera: CameraControl;
  readonly #events: StageEvents;
  readonly #closing: readonly (() => void)[];
  readonly #cancelDrag: () => void;
  #drawing: Drawing;
  /** Share of their full size that marks have. */
  #scale: number;
  /** Where what lies over the picture is. */
  #covered: readonly Box[] = [];
  #isClosed = false;

  constructor(container: HTMLElement, over: Element | null, scene: Scene, events: StageEvents) {
    this.#container = container;
    this.#over = over;
    this.#measure();
    this.#events = events;
    this.#drawing = drawingOf(scene);
    this.#scale = scaleOf(container);
    const reducers = {
      node: (id: string, place: Point) => nodeAppearance(this.#drawing, id, place, this.#scale),
      edge: (key: string) => edgeAppearance(this.#drawing, key),
    };
    const settings = {
      frame: scene.frame,
      padding: paddingOf(this.#scale),
      ...lineSettings(scene.shown.size),
    };
    const { sigma, layers } = openRenderer(container, reducers, settings);
    this.#sigma = sigma;
    sigma.setGraph(this.#drawing.graph);
    this.#camera = controlCamera(sigma, events.moved, () => this.#tellSight());
    const labels = openLabelLayer(layers, events.numbered);
    sigma.on("afterRender", () => {
      const plate = {
        at: (id: string) => this.#discOf(id),
        camera: this.#camera.here(),
        isHeld: this.#camera.isHeld(),
        covered: this.#covered,
        ...sigma.getDimensions(),
      };
      labels.draw(this.#drawing, plate);
    });
    this.#cancelDrag = this.#listen();
    const watching = [watchSize(sigma, container, () => this.#resized()), this.#watchFonts()];
    this.#closing = [labels.close, this.#camera.close, ...watching];
    this.#camera.setHome(scene.fitted, this.#room());
    this.#camera.goByState(scene.camera ?? this.#camera.home(), true);
    this.#tellSight();
  }

  /** Draws another scene. */
  draw(next: Scene): void {
    const { scene: before, hulls } = this.#drawing;
    if (next === before) return;
    this.#drawing = drawingOf(next, this.#drawing);
    const sigma = this.#sigma;
    if (next.frame !== before.frame) sigma.setCustomBBox(next.frame);
    // Hulls are others where nodes are, or stand elsewhere.
    if (this.#drawing.hulls !== hulls) this.#cancelDrag();
    const lines = lineSettings(next.shown.size);
    if (lines.hideEdgesOnMove !== sigma.getSetting("hideEdgesOnMove")) sigma.setSettings(lines);
    // Sigma indexes and draws another graph by itself.
    const isIndexed = this.#drawing.graph !== sigma.getGraph();
    sigma.setGraph(this.#drawing.graph);
    if (!isIndexed && DRAWN_FROM.some((part) => next[part] !== before[part])) sigma.refresh();
    else sigma.scheduleRender();
    this.#follow(next, before);
  }

  /** Brings the camera nearer by a factor. */
  zoom(factor: number): void {
    const here = this.#camera.here();
    this.#camera.goByHand({ ...here, ratio: here.ratio / factor });
  }

  /** Nodes whose middle lies in a closed line on the container; pixels. */
  nodesWithin(corners: readonly Point[]): string[] {
    return this.#drawing.scene.shown.filterNodes((id) => isWithin(this.#discOf(id), corners));
  }

  /** The node under a point of the container; pixels. */
  nodeAt({ x, y }: Point): string | null {
    const isUnder = (id: string): boolean => {
      const disc = this.#discOf(id);
      return Math.hypot(disc.x - x, disc.y - y) <= disc.radius + TOUCH;
    };
    return this.#drawing.scene.shown.findNode(isUnder) ?? null;
  }

  /** Ends drawing and listening. Closing again does nothing. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const close of this.#closing) close();
    this.#sigma.kill();
  }

  /** Goes where the camera was asked to be, else to what is newly looked at. */
  #follow(next: Scene, before: Scene): void {
    const isRefitted = next.fitted !== before.fitted || next.frame !== before.frame;
    const isHomeMoved = isRefitted && this.#camera.setHome(next.fitted, this.#room());
    if (isRefitted) this.#tellSight();
    const wanted = next.camera ?? this.#camera.home();
    const isAsked = JSON.stringify(next.camera) !== JSON.stringify(before.camera);
    const isToGo = isAsked || (next.camera === null && isHomeMoved);
    if (isToGo && !isSame(wanted, this.#camera.here())) this.#camera.goByState(wanted);
    else if (next.pointedAt !== before.pointedAt) this.#reveal(next.pointedAt);
    else if (next.selection !== before.selection) this.#reveal(next.selection.at(-1) ?? null);
  }

  /** Brings a node into sight that lies off the plate. */
  #reveal(id: string | null): void {
    if (id === null || !this.#drawing.scene.shown.hasNode(id)) return;
    const { x, y } = this.#discOf(id);
    const { width, height } = this.#sigma.getDimensions();
    if (x >= 0 && y >= 0 && x <= width && y <= height) return;
    const place = this.#sigma.getNodeDisplayData(id)!;
    this.#camera.goByHand({ ...this.#camera.here(), x: place.x, y: place.y });
  }

  /** Fades all but a neighbourhood; a network too large for that at every move of the mouse only gets its names. */
  #hover(id: string | null): void {
    this.#drawing = withHovered(this.#drawing, id);
    if (this.#drawing.scene.shown.size > MANY_EDGES) this.#sigma.scheduleRender();
    else this.#sigma.refresh();
  }

  #drag(id: string, x: number, y: number): void {
    this.#drawing.graph.mergeNodeAttributes(id, { x, y });
  }

  #resized(): void {
    const { fitted, camera } = this.#drawing.scene;
    this.#scale = scaleOf(this.#container);
    this.#measure();
    // Sigma indexes and draws anew by itself.
    this.#sigma.setSetting("stagePadding", paddingOf(this.#scale));
    this.#camera.setHome(fitted, this.#room());
    if (camera === null) this.#camera.goByState(this.#camera.home(), true);
    this.#tellSight();
  }

  #tellSight(): void {
    const { width, height } = this.#sigma.getDimensions();
    const [from, to] = [
      this.#sigma.viewportToGraph({ x: 0, y: height }),
      this.#sigma.viewportToGraph({ x: width, y: 0 }),
    ];
    this.#events.seen({
      ...{ x: [from.x, to.x], y: [from.y, to.y], ratio: this.#camera.here().ratio },
      ...{ pixel: (to.x - from.x) / width, growth: this.#sigma.scaleSize(this.#scale) },
    });
  }

  /** Reads the page once for each size: asked at every frame, it would have to lay itself out. */
  #measure(): void {
    this.#covered = this.#over ? [boxOn(this.#container, this.#over)] : [];
  }

  #listen(): () => void {
    const { chosen, opened, cleared, dragged, lost } = this.#events;
    const pointer = listenToPointer(this.#sigma, this.#container, {
      ...{ chosen, opened, cleared, dropped: dragged },
      mayDrag: () => !this.#drawing.scene.marks?.counts.size,
      hovered: (id) => this.#hover(id),
      dragging: (id, x, y) => this.#drag(id, x, y),
    });
    for (const canvas of Object.values(this.#sigma.getCanvases()))
      canvas.addEventListener("webglcontextlost", (event) => {
        event.preventDefault();
        // Sigma gives its contexts back itself when it is closed.
        if (this.#isClosed) return;
        // At once: the frame that Sigma has asked for would come when the container is gone already.
        this.close();
        lost();
      });
    return pointer.cancelDrag;
  }

  /** Names are drawn in the page's own letters once they have come, instead of those that stood in for them. */
  #watchFonts(): () => void {
    const redraw = (): void => {
      if (!this.#isClosed) this.#sigma.scheduleRender();
    };
    void document.fonts.ready.then(redraw);
    document.fonts.addEventListener("loadingdone", redraw);
    return () => document.fonts.removeEventListener("loadingdone", redraw);
  }

  /** Where a node is on the container, in pixels. */
  #discOf(id: string): Disc {
    const { x, y } = this.#sigma.framedGraphToViewport(this.#sigma.getNodeDisplayData(id)!);
    return { x, y, radius: this.#sigma.scaleSize(this.#drawing.nodes.get(id)!.size * this.#scale) };
  }

  /** Pixels that stay free on both sides of the network together. */
  #room(): number {
    return 2 * paddingOf(this.#scale);
  }
}

/** How Sigma treats the lines of a network of so many edges. */
const lineSettings = (edges: number) => ({ hideEdgesOnMove: edges > MANY_EDGES, minEdgeThickness: leastWidth(edges) });

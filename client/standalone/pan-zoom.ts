/** Zoom of one press, and share of the drawing that an arrow moves by. */
const PRESS = 1.4;
const STRIDE = 0.15;

/** The part of a drawing that is in sight: its left upper corner, and its share of the whole, 1 for all of it. */
interface Sight {
  x: number;
  y: number;
  scale: number;
}

/** The least share of the drawing that zooming leaves in sight. */
const CLOSEST = 0.05;

/** Buttons, Ctrl + wheel, dragging and keys move the drawing. */
export function startPanZoom(root: ParentNode, picture: SVGSVGElement): void {
  const { width, height } = picture.viewBox.baseVal;
  let sight: Sight = { x: 0, y: 0, scale: 1 };
  const show = (next: Sight): void => {
    sight = kept(next, width, height);
    picture.setAttribute("viewBox", `${sight.x} ${sight.y} ${width * sight.scale} ${height * sight.scale}`);
    picture.classList.toggle("standalone-near", sight.scale < 1);
  };
  /** Keeps what is at a place of the drawing, 0 to 1 across and down, where it is. */
  const zoom = (factor: number, across = 0.5, down = 0.5): void => {
    const scale = Math.min(1, Math.max(CLOSEST, sight.scale / factor));
    const [dx, dy] = [across * width * (sight.scale - scale), down * height * (sight.scale - scale)];
    show({ x: sight.x + dx, y: sight.y + dy, scale });
  };
  const move = (right: number, down: number): void => {
    if (sight.scale < 1) show({ x: sight.x + right, y: sight.y + down, scale: sight.scale });
  };
  const showAll = (): void => show({ x: 0, y: 0, scale: 1 });
  for (const button of root.querySelectorAll<HTMLElement>("[data-zoom]"))
    button.addEventListener("click", () => {
      const how = button.dataset["zoom"];
      if (how === "all") showAll();
      else zoom(how === "in" ? PRESS : 1 / PRESS);
    });
  moveByPointer(picture, zoom, (right, down) => {
    const step = (width * sight.scale) / picture.getBoundingClientRect().width;
    move(right * step, down * step);
  });
  const frame = picture.parentElement!;
  frame.tabIndex = 0;
  frame.addEventListener("keydown", (event) => {
    const by = ARROWS[event.key];
    if (by && sight.scale < 1) move(by[0] * width * sight.scale * STRIDE, by[1] * height * sight.scale * STRIDE);
    else if (event.key === "+" || event.key === "=") zoom(PRESS);
    else if (event.key === "-") zoom(1 / PRESS);
    else if (event.key === "0") showAll();
    else return;
    event.preventDefault();
  });
}

/** A sight of which at least half lies on the drawing. */
function kept({ x, y, scale }: Sight, width: number, height: number): Sight {
  if (scale >= 1) return { x: 0, y: 0, scale: 1 };
  const keep = (at: number, length: number): number =>
    Math.min(length * (1 - scale / 2), Math.max((-length * scale) / 2, at));
  return { x: keep(x, width), y: keep(y, height), scale };
}

/** Ctrl + wheel zooms about the pointer; dragging tells by how many pixels the sight moves. */
function moveByPointer(
  picture: SVGSVGElement,
  zoom: (factor: number, across: number, down: number) => void,
  dragged: (right: number, down: number) => void,
): void {
  picture.addEventListener(
    "wheel",
    (event) => {
      // A wheel alone scrolls the page that this one may be in.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = picture.getBoundingClientRect();
      const across = (event.clientX - box.left) / box.width;
      zoom(event.deltaY < 0 ? PRESS : 1 / PRESS, across, (event.clientY - box.top) / box.height);
    },
    { passive: false },
  );
  picture.addEventListener("pointermove", (event) => {
    if (event.buttons === 1) dragged(-event.movementX, -event.movementY);
  });
}

/** The direction of each arrow key. */
const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

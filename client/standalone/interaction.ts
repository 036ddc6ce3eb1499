/**
 * Ties the drawing of a view that stands alone to its list: a click on a mark opens its fold and fades the rest, the
 * search shortens the list, buttons, Ctrl + wheel, dragging and arrow keys move the drawing. Needs nothing but the
 * document.
 */
export function startViewing(root: ParentNode): void {
  const picture = root.querySelector<SVGSVGElement>("svg.standalone-picture");
  const folds = [...root.querySelectorAll<HTMLDetailsElement>("details[data-of]")];
  if (!picture) return;
  for (const hidden of root.querySelectorAll<HTMLElement>("[hidden]")) hidden.hidden = false;
  chooseIn(picture, folds);
  searchIn(root, folds);
  moveIn(root, picture);
}

function chooseIn(picture: SVGSVGElement, folds: readonly HTMLDetailsElement[]): void {
  const marks = [...picture.querySelectorAll<SVGElement>("[data-node]")];
  const links = [...picture.querySelectorAll<SVGElement>("[data-ends]")];
  const byNode = new Map(folds.map((fold) => [fold.dataset["of"], fold]));

  const open = (of: string): void => {
    const wanted = byNode.get(of);
    if (!wanted) return;
    for (const other of folds) other.open = other === wanted;
    wanted.hidden = false;
    wanted.querySelector("summary")!.focus({ preventScroll: true });
    wanted.scrollIntoView({ block: "nearest" });
  };
  let pressed = { x: 0, y: 0 };
  picture.addEventListener("pointerdown", ({ clientX: x, clientY: y }) => (pressed = { x, y }));
  picture.addEventListener("click", ({ target, clientX, clientY }) => {
    // The end of a drag is no choice.
    if (Math.hypot(clientX - pressed.x, clientY - pressed.y) > SLIP) return;
    const of = (target as Element).closest<SVGElement>("[data-node]")?.dataset["node"];
    if (of !== undefined) open(of);
  });
  const follow = (hash: string): void => {
    if (hash.startsWith("#n-")) open(hash.slice(3));
  };
  addEventListener("hashchange", () => follow(location.hash));
  // The same link again changes no hash.
  for (const link of folds.flatMap((fold) => [...fold.querySelectorAll<HTMLAnchorElement>('a[href^="#n-"]')]))
    link.addEventListener("click", () => follow(link.hash));
  for (const fold of folds) fold.addEventListener("toggle", () => light(folds.filter((one) => one.open)));
  follow(location.hash);

  function light(opened: readonly HTMLDetailsElement[]): void {
    const chosen = new Set(opened.map(({ dataset }) => dataset["of"]));
    const near = new Set(chosen);
    for (const link of links) {
      const ends = link.dataset["ends"]!.split(" ");
      const touched = ends.some((end) => chosen.has(end));
      link.classList.toggle("standalone-faded", chosen.size > 0 && !touched);
      if (touched) for (const end of ends) near.add(end);
    }
    for (const mark of marks) {
      mark.classList.toggle("standalone-faded", chosen.size > 0 && !near.has(mark.dataset["node"]));
      mark.classList.toggle("standalone-chosen", chosen.has(mark.dataset["node"]));
    }
  }
}

function searchIn(root: ParentNode, folds: readonly HTMLDetailsElement[]): void {
  const field = root.querySelector<HTMLInputElement>("[data-search] input");
  const status = root.querySelector<HTMLElement>("[data-search] [role=status]");
  const plain = (text: string): string =>
    text
      .normalize("NFD")
      .replace(/\p{Mark}/gu, "")
      .toLowerCase();
  field?.addEventListener("input", () => {
    const wanted = plain(field.value).trim();
    for (const fold of folds) fold.hidden = !plain(fold.querySelector("summary")!.textContent).includes(wanted);
    const found = folds.filter(({ hidden }) => !hidden).length;
    if (status) status.textContent = wanted === "" ? "" : said(found, status.dataset);
  });
}

/** How many were found, in the language of the page: `one` and `other` are the forms of the noun. */
function said(found: number, { one, other }: DOMStringMap): string {
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(found) === "one" ? one : other;
  return `${new Intl.NumberFormat(lang).format(found)} ${form}`;
}

/** Pixels that a hand slips in a click. */
const SLIP = 4;

/** Zoom of one press, and share of the drawing that an arrow moves by. */
const PRESS = 1.4;
const STRIDE = 0.15;

function moveIn(root: ParentNode, picture: SVGSVGElement): void {
  const whole = picture.viewBox.baseVal;
  const [width, height] = [whole.width, whole.height];
  let view = { x: 0, y: 0, scale: 1 };
  const show = (x: number, y: number, scale: number): void => {
    const size = Math.min(1, Math.max(0.05, scale));
    const keep = (at: number, length: number): number =>
      Math.min(length * (1 - size / 2), Math.max((-length * size) / 2, at));
    view = size === 1 ? { x: 0, y: 0, scale: 1 } : { x: keep(x, width), y: keep(y, height), scale: size };
    picture.setAttribute("viewBox", `${view.x} ${view.y} ${width * view.scale} ${height * view.scale}`);
    picture.classList.toggle("standalone-near", view.scale < 1);
  };
  /** Keeps what is at a place of the drawing, 0 to 1 across and down, where it is. */
  const zoom = (factor: number, across = 0.5, down = 0.5): void => {
    const scale = Math.min(1, Math.max(0.05, view.scale / factor));
    show(view.x + across * width * (view.scale - scale), view.y + down * height * (view.scale - scale), scale);
  };
  for (const button of root.querySelectorAll<HTMLElement>("[data-zoom]"))
    button.addEventListener("click", () => {
      const how = button.dataset["zoom"];
      if (how === "all") show(0, 0, 1);
      else zoom(how === "in" ? PRESS : 1 / PRESS);
    });
  picture.addEventListener(
    "wheel",
    (event) => {
      // A wheel alone scrolls the page that this one may be in.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = picture.getBoundingClientRect();
      zoom(
        event.deltaY < 0 ? PRESS : 1 / PRESS,
        (event.clientX - box.left) / box.width,
        (event.clientY - box.top) / box.height,
      );
    },
    { passive: false },
  );
  picture.addEventListener("pointermove", (event) => {
    if (event.buttons !== 1 || view.scale === 1) return;
    const step = (width * view.scale) / picture.getBoundingClientRect().width;
    show(view.x - event.movementX * step, view.y - event.movementY * step, view.scale);
  });
  const frame = picture.parentElement!;
  frame.tabIndex = 0;
  frame.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (by && view.scale < 1)
      show(view.x + by[0]! * width * view.scale * STRIDE, view.y + by[1]! * height * view.scale * STRIDE, view.scale);
    else if (event.key === "+" || event.key === "=") zoom(PRESS);
    else if (event.key === "-") zoom(1 / PRESS);
    else if (event.key === "0") show(0, 0, 1);
    else return;
    event.preventDefault();
  });
}

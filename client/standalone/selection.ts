/** Pixels by which a hand may slip in a click. */
const SLIP = 4;

/** A click on a mark, or a link to one, opens its fold and fades what is not tied to it. */
export function startSelection(picture: SVGSVGElement, folds: readonly HTMLDetailsElement[]): void {
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
  for (const fold of folds)
    fold.addEventListener("toggle", () =>
      fadeRest(
        picture,
        folds.filter((one) => one.open),
      ),
    );
  follow(location.hash);
}

/** Fades what is not tied to the nodes whose folds are open. */
function fadeRest(picture: SVGSVGElement, opened: readonly HTMLDetailsElement[]): void {
  const marks = [...picture.querySelectorAll<SVGElement>("[data-node]")];
  const links = [...picture.querySelectorAll<SVGElement>("[data-ends]")];
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

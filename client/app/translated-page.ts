import { options, type VNode } from "preact";

/** The parts of Preact's own nodes that are looked at; their short names are fixed for Preact 10 (its mangle.json). */
interface OwnNode {
  type: VNode["type"] | null;
  __k: readonly (OwnNode | null)[] | null;
  __e: Node | null;
}

/** What each text said when it was last put in its place. */
const said = new WeakMap<Text, string>();

/**
 * Keeps a page that the browser translates up to date. A translator puts elements of its own where texts were, and
 * Preact would write the next count or sentence into a text that is no longer in the page: such a text is put back in
 * its place once what it says has changed, and is translated anew there. Called once, before anything is drawn.
 */
export function followTranslations(): void {
  const before = options.diffed?.bind(options);
  options.diffed = (vnode) => {
    const { type, __e: element, __k: children } = vnode as unknown as OwnNode;
    if (typeof type === "string" && element instanceof Element && children) restore(element, children);
    before?.(vnode);
  };
}

function restore(element: Element, children: readonly (OwnNode | null)[]): void {
  const texts = children.flatMap((child) => (child?.type === null && child.__e instanceof Text ? [child.__e] : []));
  const lost = texts.some((text) => text.parentNode !== element && said.get(text) !== text.data);
  for (const text of texts) said.set(text, text.data);
  if (!lost) return;
  const own = new Set(children.flatMap((child) => child?.__e ?? []));
  for (const node of [...element.childNodes]) if (!own.has(node) && node.nodeName === "FONT") node.remove();
  // All texts again, in their order among the elements: what of them was translated would be left twice otherwise.
  let next: Node | null = null;
  for (const child of children.toReversed()) {
    const node = child?.__e;
    if (!node) continue;
    if (child.type === null && node.parentNode !== element) element.insertBefore(node, next);
    if (node.parentNode === element) next = node;
  }
}

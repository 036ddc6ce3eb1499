import { h, render, type ComponentType } from "preact";

/** What a view is drawn into where there is no browser: elements that hold others and say their text, and no layout. */
class Place {
  readonly nodeType: number = 1;
  readonly namespaceURI = "http://www.w3.org/1999/xhtml";
  readonly childNodes: Place[] = [];
  readonly style = { setProperty: () => {} };
  readonly ownerDocument = { activeElement: null };
  readonly clientWidth = 900;
  readonly clientHeight = 600;
  parentNode: Place | null = null;
  className = "";
  data = "";
  readonly localName: string;
  constructor(name: string) {
    this.localName = name;
  }

  get firstChild(): Place | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): Place | null {
    const beside = this.parentNode?.childNodes ?? [];
    return beside[beside.indexOf(this) + 1] ?? null;
  }
  get textContent(): string {
    return this.data + this.childNodes.map((child) => child.textContent).join("");
  }
  insertBefore(child: Place, before: Place | null): Place {
    child.remove();
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(at, 0, child);
    child.parentNode = this;
    return child;
  }
  appendChild(child: Place): Place {
    return this.insertBefore(child, null);
  }
  removeChild(child: Place): Place {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = null;
    return child;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  contains(other: Place | null): boolean {
    return other !== null && (other === this || this.contains(other.parentNode));
  }
  setAttribute(name: string, value: string): void {
    if (name === "class") this.className = value;
  }
  removeAttribute(): void {}
  addEventListener(): void {}
  removeEventListener(): void {}
  scrollIntoView(): void {}
  scrollTo(): void {}
  querySelector(): null {
    return null;
  }
  querySelectorAll(): Place[] {
    return [];
  }
  getBoundingClientRect() {
    return { left: 0, top: 0, right: 900, bottom: 600, width: 900, height: 600, x: 0, y: 0 };
  }

  /** This element and those within it, in their order. */
  all(): Place[] {
    return [this, ...this.childNodes.flatMap((child) => child.all())];
  }
  ofClass(name: string): Place[] {
    return this.all().filter(({ className }) => className.split(" ").includes(name));
  }
  ofName(name: string): Place[] {
    return this.all().filter(({ localName }) => localName === name);
  }
}

const DOCUMENT = {
  createElement: (name: string) => new Place(name),
  createElementNS: (_namespace: string, name: string) => new Place(name),
  createTextNode: (text: string) => Object.assign(new Place("#text"), { nodeType: 3, data: text }),
  addEventListener: () => {},
  removeEventListener: () => {},
  activeElement: null,
  body: new Place("body"),
};

/** What drawing asks of the browser: none of it lays anything out. */
const BROWSER = {
  document: DOCUMENT,
  innerHeight: 900,
  innerWidth: 1440,
  ResizeObserver: class {
    observe(): void {}
    disconnect(): void {}
  },
  // Drawn at once: nothing is painted that one would wait for.
  requestAnimationFrame: (then: () => void) => setTimeout(then, 0),
  cancelAnimationFrame: (timer: NodeJS.Timeout) => clearTimeout(timer),
};

/**
 * Draws a component where there is no browser until `settled` finds in it what it looks for, and gives that back.
 * Styles, sizes and what canvases show are not there; texts are.
 */
export async function drawn<P extends object, T>(
  Component: ComponentType<P>,
  props: P,
  settled: (place: Place) => T | undefined,
): Promise<T> {
  const kept = Object.entries(BROWSER).map(([name, value]) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    return [name, before] as const;
  });
  const place = new Place("main");
  try {
    render(h(Component as ComponentType<object>, props), place as unknown as Element);
    for (;;) {
      const found = settled(place);
      if (found !== undefined) return found;
      await new Promise((done) => setTimeout(done, 1));
    }
  } finally {
    render(null, place as unknown as Element);
    for (const [name, before] of kept)
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
  }
}

declare module "@citation-js/core" {
  /** What the library reads, as CSL-JSON. */
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-bibtex";

import { fold } from "../package/fold.ts";
import { graphMeaningOf, meaningOf } from "./header-words.ts";
import { areKinds } from "./kind-words.ts";
import type { Form, Meaning } from "./meanings.ts";
import type { Recognised } from "./recognised.ts";
import { cellsOf, type Table } from "./table.ts";

/** The points or the ties of a network, known by their headers or their file; null where the table is neither. */
export function graphTable(table: Table): Recognised | null {
  const found = table.columns.map(({ header }) => graphMeaningOf(header));
  if (found.includes("source") && found.includes("target")) {
    const form = "ties";
    return { form, meanings: graphMeanings(table, form) };
  }
  const isNodes = fold(table.columns[0]?.header ?? "") === "node id";
  const labelled = isNodes || (found.includes("id") ? found.includes("label") : found[0] === "label" && isLabel(table));
  if (table.sheet.graph === "points" || (labelled && !hasParts(table)))
    return { form: "points", meanings: graphMeanings(table, "points") };
  return null;
}

/** Whether the first column is a « Label » that tells each row, as Kumu writes its elements. */
const isLabel = ({ columns: [first] }: Table): boolean =>
  first !== undefined && fold(first.header) === "label" && first.distinct === first.filled;

/** Whether the headers name projects and who takes part in them. */
function hasParts({ columns }: Table): boolean {
  const meanings = columns.map(({ header }) => meaningOf(header)?.is);
  return meanings.includes("project") && meanings.includes("actor");
}

/** What the columns of points or of ties mean. */
export function graphMeanings(table: Table, form: Form): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const taken = new Set<string>();
  const wanted = form === "points" ? ["id", "label"] : ["source", "target"];
  for (const { key, header, at } of table.columns) {
    const is = graphMeaningOf(header);
    if (is !== null && wanted.includes(is) && !taken.has(is)) {
      taken.add(is);
      meanings.set(key, { is });
    } else if (form === "points" && KIND.test(fold(header)) && !taken.has("kind") && areKinds(cellsOf(table, at))) {
      taken.add("kind");
      meanings.set(key, { is: "kind" });
    } else if (form !== "points" && ROLE.test(fold(header)) && !taken.has("role")) {
      taken.add("role");
      meanings.set(key, { is: "role" });
    } else if (DRAWING.test(fold(header)) || cellsOf(table, at).every((cell) => /^(un)?directed$/i.test(cell)))
      meanings.set(key, { is: "ignored" });
  }
  // A table that says neither has its ends in its first two columns.
  for (const [i, is] of (["source", "target"] as const).entries()) {
    const column = table.columns[i];
    if (form !== "points" && !taken.has(is) && column) meanings.set(column.key, { is });
  }
  return meanings;
}

const KIND =
  /^(kind|type|type d acteur|category|categorie|mode|bipartite|node type|element type|modularity type|nature)$/;
const ROLE = /^(role|kind|relation|relationship|edge type|connection type|interaction|type de lien|lien)$/;
/** What programs say of how a point or a tie is drawn, or of itself. */
const DRAWING = /^(timeset|viz .*|x|y|z|size|color|colour|interval|id|edge id|directed|undirected|type undirected)$/;

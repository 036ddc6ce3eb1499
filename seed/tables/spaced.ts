import { isKnownHeader } from "./header-words.ts";
import { cellText, type Sheet, type SheetRow } from "./sheet.ts";
import { numberIn } from "./values.ts";

/** A cell in quotes, or up to the next space. */
const CELLS = /"([^"]*)"|(\S+)/g;
const COMMENT = /^\s*[%#]/;
/** What networkx writes of a tie behind its ends: `{'weight': 3}`. */
const DICTIONARY = /\{[^}]*\}\s*$/;

/** Names of the columns of a list without a header, as many as KONECT (konect.cc) writes. */
const COLUMNS = ["Source", "Target", "weight", "timestamp"];

/**
 * The ties of a list of edges whose ends are parted by spaces, as igraph, networkx, SNAP and KONECT write it: two ends
 * in each line, and behind them figures alone; lines of % or # are comments. Null where the text is another. In a list
 * that says to be of two modes (`% bip`) both count their points from 1: those of the second are told apart by a B.
 */
export function spacedTies(file: string, text: string): Sheet[] | null {
  const lines = text.split(/\r\n?|\n/).map((line, i) => ({ line, row: i + 1 }));
  const comments = lines.filter(({ line }) => COMMENT.test(line)).map(({ line }) => line);
  const rows: SheetRow[] = [];
  for (const { line, row } of lines) {
    if (line.trim() === "" || COMMENT.test(line)) continue;
    const found = DICTIONARY.exec(line);
    const bare = found ? line.slice(0, found.index) : line;
    // Where nothing says that it is a list of edges, other signs part the cells of a table.
    if (/[;|,]/.test(bare) || (bare.includes("\t") && comments.length === 0)) return null;
    const cells = [...bare.matchAll(CELLS)].map(([, quoted, plain]) => cellText(quoted ?? plain ?? ""));
    const weight = /['"]weight['"]:\s*([-\d.e+]+)/.exec(found?.[0] ?? "")?.[1];
    rows.push({ row, cells: weight === undefined ? cells : [...cells, weight] });
  }
  const titled = hasHeader(rows);
  const ties = titled ? rows.slice(1) : rows;
  if (ties.length < 2 || !ties.every(isTie) || !isNetwork(ties)) return null;
  const header = titled
    ? rows[0]!
    : { row: 0, cells: COLUMNS.slice(0, Math.max(...ties.map(({ cells }) => cells.length))) };
  const isTwoMode = comments.some((comment) => /^\s*%\s*bip\b/.test(comment));
  const told = isTwoMode
    ? ties.map(({ row, cells: [a = "", b = "", ...rest] }) => ({ row, cells: [`A${a}`, `B${b}`, ...rest] }))
    : ties;
  return [{ file, name: null, graph: "ties", rows: [header, ...told] }];
}

/**
 * The ties of Cytoscape's simple interaction format (`.sif`), which only its name tells from other texts: in each line
 * a point, what it is to the others, and these; a point alone has no tie.
 */
export function simpleInteractions(file: string, text: string): Sheet[] {
  const rows: SheetRow[] = [{ row: 0, cells: ["Source", "relation", "Target"] }];
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    const [source = "", relation = "", ...targets] = line.split(line.includes("\t") ? "\t" : /\s+/).map(cellText);
    for (const target of targets) if (target !== "") rows.push({ row: i + 1, cells: [source, relation, target] });
  }
  return [{ file, name: null, graph: "ties", rows }];
}

/** Whether the first line names its columns, with words for the ends of a tie. */
function hasHeader([first]: readonly SheetRow[]): boolean {
  const cells = first?.cells ?? [];
  return cells.length > 1 && cells.slice(0, 2).every(isKnownHeader);
}

/** Whether some point has two ties: else the two words of each line are one name, « Marie Curie ». */
const isNetwork = (ties: readonly SheetRow[]): boolean =>
  new Set(ties.flatMap(({ cells }) => cells.slice(0, 2))).size < 2 * ties.length;

const isTie = ({ cells: [source, target, ...rest] }: SheetRow): boolean =>
  Boolean(source && target) && rest.length < COLUMNS.length - 1 && rest.every((cell) => numberIn(cell) !== null);

import { turn } from "../../server/contract/turn.ts";
import { entryOf } from "../model/map-entry.ts";

/** Characters of a list that are read in a turn: a few milliseconds. */
const PIECE = 100_000;

/**
 * What a text says as JSON, read in turns where it is an object with long lists, as answers are: each of these piece by
 * piece. Throws a `SyntaxError` where the text is cut off.
 */
export async function parseInTurns(text: string): Promise<unknown> {
  const lists = new Map<string, unknown[]>();
  /** The text without what stands in the lists. */
  let rest = "";
  let kept = 0;
  for (const { key, from, to } of piecesOf(text)) {
    if (!lists.has(key)) rest += text.slice(kept, from);
    const list = entryOf(lists, key, (): unknown[] => []);
    for (const item of JSON.parse(`[${text.slice(from, to)}]`) as unknown[]) list.push(item);
    kept = to;
    await turn();
  }
  const read = JSON.parse(rest + text.slice(kept)) as object;
  if (lists.size === 0) return read;
  return Object.fromEntries(
    Object.entries(read).map(([key, value]: [string, unknown]) => [key, lists.get(key) ?? value]),
  );
}

/** A part of a list of the object that a text is: the name of the list, and where the part begins and ends. */
interface Piece {
  key: string;
  from: number;
  to: number;
}

const [QUOTE, COMMA, OPEN, CLOSE, BEGIN, END] = Array.from('",[]{}', (sign) => sign.charCodeAt(0));

/** The pieces of lists that have several, each between two of its items. */
function* piecesOf(text: string): Generator<Piece> {
  let key = "";
  /** How deep the place is, and where the list at depth 2 and its piece began; -1 where there is none. */
  let [depth, listFrom, from] = [0, -1, -1];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      const end = endOfString(text, at);
      if (depth === 1) key = JSON.parse(text.slice(at, end + 1)) as string;
      at = end;
    } else if (sign === OPEN || sign === BEGIN) {
      depth++;
      if (depth === 2) listFrom = from = sign === OPEN ? at + 1 : -1;
    } else if (sign === CLOSE || sign === END) {
      if (depth === 2 && from > listFrom) yield { key, from, to: at };
      depth--;
    } else if (sign === COMMA && depth === 2 && from >= 0 && at - from >= PIECE) {
      yield { key, from, to: at };
      from = at + 1;
    }
  }
}

/** Where the string ends that begins at a quote: at the next quote that is not escaped. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text[before] === "\\") before--;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

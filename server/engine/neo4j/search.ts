import neo4j from "neo4j-driver";
import type { Search } from "../../contract/search.ts";
import type { Kind } from "../../contract/vocabulary.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import { plainWord, queryReadings, searchScore, undoubled } from "../search-score.ts";
import type { Reader } from "./reader.ts";
import { attributesOf } from "./rows.ts";

/** More candidates of a search than this are not ranked: the query says too little. */
const MOST_CANDIDATES = 20_000;

interface Candidate {
  id: string;
  kind: Kind;
  sortName: string;
  searchNames: string[];
  searchRoles: string[] | null;
  attributes: string;
}

/** Entities by name: candidates come from the full-text index, their order from search-score.ts. */
export async function searchNames(
  reader: Reader,
  { q, kinds, limit }: { q: string; kinds?: readonly Kind[]; limit: number },
): Promise<Search> {
  const readings = queryReadings(q);
  if (readings.length === 0) return { results: [], total: 0 };
  const rows = await reader.all<Candidate>("search", {
    lucene: luceneOf(readings),
    kinds: kinds ?? null,
    most: neo4j.int(MOST_CANDIDATES),
  });
  const scored = rows
    .map((row) => ({ row, score: searchScore(readings, row.searchNames, row.searchRoles ?? []) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.row.sortName, b.row.sortName) || byCodeUnit(a.row.id, b.row.id));
  const results = scored.slice(0, limit).map(({ row: { id, kind, attributes }, score }) => {
    const { name, otherNames, region } = attributesOf({ attributes, strictAttributes: null }, "reviewed");
    return { id, kind, name, otherNames, region: region ?? null, score };
  });
  return { results, total: scored.length };
}

/**
 * A query's readings in Lucene's syntax: each word as it is, as a beginning, one typo away, or among the plain words
 * that the import writes beside those of names. Folded words hold letters and digits alone, so nothing of that syntax
 * is left in them, and lower case keeps AND, OR and NOT plain words.
 */
function luceneOf(readings: string[][]): string {
  const clause = (word: string) =>
    [...new Set([word, `${word}*`, `${word}~1`, plainWord(word), `${undoubled(word)}*`])].join(" OR ");
  return readings.map((words) => `(${words.map((word) => `(${clause(word)})`).join(" AND ")})`).join(" OR ");
}

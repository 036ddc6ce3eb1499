import { EngineUnavailable, OtherVersion } from "../contract/errors.ts";
import type { NetworkGraph } from "../engine/port.ts";
import { findQuestion, type Given } from "./address.ts";
import { type Asked, JSON_TYPE, type Question, Redirect, Stream } from "./question.ts";
import { readParameters } from "./query.ts";

/**
 * An answer as any transport carries it: HTTP's status and headers (names in small letters), and the body or its
 * pieces.
 */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | AsyncIterable<string | Uint8Array>;
}

/**
 * Something that answers a GET of an address such as `/api/gaps?limit=3`, in this thread or in another; from this
 * version of the data where one is given. Throws the errors of contract/errors.ts.
 */
export type Answering = (address: string, asked: Asked, version?: string | null) => Promise<Answer>;

/**
 * The answer to a GET of an address such as `/api/gaps?limit=3`, from this version of the data where one is given.
 * Throws the errors of contract/errors.ts, among them `EngineUnavailable` where that version is not held any more.
 */
export async function answer(
  questions: readonly Question[],
  graph: NetworkGraph,
  address: string,
  asked: Asked,
  version: string | null = null,
): Promise<Answer> {
  const { question, given } = findQuestion(questions, address);
  if (version === null) return answerQuestion(question, await dataAsked(graph, given.query), given, asked);
  const held = await graph.at(version, datasetOf(given.query) ?? undefined, asked.waited);
  if ((await held.dataset()).version !== version)
    throw new EngineUnavailable("The version of the data that was asked has been removed meanwhile; ask again.", {
      reason: "removed",
      retryAfter: 1,
    });
  return answerQuestion(question, held, given, asked);
}

/**
 * The data that a question names by what stands after its question mark, all of one version. Throws `OtherDataset` or
 * `OtherVersion` where they are not held, before anything else of the question is looked at.
 */
export async function dataAsked(graph: NetworkGraph, query: string): Promise<NetworkGraph> {
  const [dataset, version] = [datasetOf(query), versionOf(query)];
  const data = await graph.at(version ?? undefined, dataset ?? undefined);
  if (version === null) return data;
  const held = (await data.dataset()).version;
  if (version !== held) throw new OtherVersion(version, held);
  return data;
}

/**
 * The answer to a question whose address was already found, from the data that it names. Throws the errors of
 * contract/errors.ts.
 */
export async function answerQuestion(
  question: Question,
  graph: NetworkGraph,
  given: Given,
  asked: Asked,
): Promise<Answer> {
  const parameters = readParameters(question, given);
  const [dataset, version] = [datasetOf(given.query), versionOf(given.query)];
  const outcome = await question.handle(graph, parameters, { ...asked, dataset, version });
  if (outcome instanceof Redirect) return { status: 301, headers: { location: outcome.location }, body: "" };
  if (!(outcome instanceof Stream)) {
    return { status: 200, headers: { "content-type": JSON_TYPE }, body: JSON.stringify(outcome) };
  }
  const { content, mediaType, fileName } = outcome;
  const saved = fileName === undefined ? {} : { "content-disposition": `attachment; filename="${fileName}"` };
  return { status: 200, headers: { "content-type": mediaType, ...saved }, body: content };
}

/** The dataset that a question names, and the version. */
const datasetOf = (query: string): string | null => new URLSearchParams(query).get("dataset");
const versionOf = (query: string): string | null => new URLSearchParams(query).get("version");

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
  const dataset = datasetOf(given);
  const isAny = version === null && dataset === null;
  const held = isAny ? graph : await graph.at(version ?? undefined, dataset ?? undefined);
  if (version !== null && (await held.dataset()).version !== version)
    throw new EngineUnavailable("The version of the data that was asked has been removed meanwhile; ask again.", {
      reason: "removed",
      retryAfter: 1,
    });
  return answerQuestion(question, held, given, asked);
}

/**
 * The answer to a question whose address was already found. Throws the errors of contract/errors.ts, before any that an
 * id may cause `OtherVersion` where the address was made for other data.
 */
export async function answerQuestion(
  question: Question,
  graph: NetworkGraph,
  given: Given,
  asked: Asked,
): Promise<Answer> {
  const [dataset, version] = [datasetOf(given), versionOf(given)];
  const parameters = readParameters(question, given);
  if (version !== null) {
    const held = await graph.dataset();
    if (version !== held.version) throw new OtherVersion(version, held.version);
  }
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
const datasetOf = ({ query }: Given): string | null => new URLSearchParams(query).get("dataset");
const versionOf = ({ query }: Given): string | null => new URLSearchParams(query).get("version");

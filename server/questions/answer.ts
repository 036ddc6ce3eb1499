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
 * Something that answers a GET of an address such as `/api/gaps?limit=3`, in this thread or in another. Throws the
 * errors of contract/errors.ts.
 */
export type Answering = (address: string, asked: Asked) => Promise<Answer>;

/** The answer to a GET of an address such as `/api/gaps?limit=3`. Throws the errors of contract/errors.ts. */
export async function answer(
  questions: readonly Question[],
  graph: NetworkGraph,
  address: string,
  asked: Asked,
): Promise<Answer> {
  const { question, given } = findQuestion(questions, address);
  const dataset = datasetOf(given);
  return answerQuestion(question, dataset === null ? graph : await graph.at(undefined, dataset), given, asked);
}

/** The answer to a question whose address was already found. Throws the errors of contract/errors.ts. */
export async function answerQuestion(
  question: Question,
  graph: NetworkGraph,
  given: Given,
  asked: Asked,
): Promise<Answer> {
  const dataset = datasetOf(given);
  const outcome = await question.handle(graph, readParameters(question, given), { ...asked, dataset });
  if (outcome instanceof Redirect) return { status: 301, headers: { location: outcome.location }, body: "" };
  if (!(outcome instanceof Stream)) {
    return { status: 200, headers: { "content-type": JSON_TYPE }, body: JSON.stringify(outcome) };
  }
  const { content, mediaType, fileName } = outcome;
  const saved = fileName === undefined ? {} : { "content-disposition": `attachment; filename="${fileName}"` };
  return { status: 200, headers: { "content-type": mediaType, ...saved }, body: content };
}

/** The dataset that a question names. */
const datasetOf = ({ query }: Given): string | null => new URLSearchParams(query).get("dataset");

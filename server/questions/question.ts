import type { Static, TObject, TProperties, TSchema } from "typebox";
import type { NetworkGraph } from "../engine/port.ts";

/** How a question is described: where it is asked, what for, with which parameters, and what it answers. */
export interface Description<Parameters extends TProperties = TProperties, Answer extends TSchema = TSchema> {
  /** Its one name, which is also its method of the port and OpenAPI's operationId. */
  name: string;
  /** Where it is asked; a part such as `:id` is the parameter of that name. */
  path: string;
  summary: string;
  tag?: "questions" | "export" | "state";
  /** Those of the path and those after the question mark, with their defaults. */
  parameters: Parameters;
  answer: Answer;
  /** Where the answer has several forms, or is a file: what it may be, by media type. */
  files?: Record<string, TSchema>;
  /** Where the answer may lead elsewhere: when. */
  redirects?: string;
}

/** A question to the network, defined once for every transport: nothing here knows of HTTP, Node or a browser. */
export interface Question<
  Parameters extends TProperties = TProperties,
  Answer extends TSchema = TSchema,
> extends Description<Parameters, Answer> {
  /**
   * Where it takes long beside others, what it is: a file, or a statistic of the whole network. Few of each are made at
   * once, and nothing else waits behind them.
   */
  takesLong?: "file" | "statistic";
  /**
   * The answer as data of the shape of `answer`, as a stream, or as a redirect. Throws the errors of
   * contract/errors.ts. (A method, so that questions of any parameters stand in one list.)
   */
  handle(
    graph: NetworkGraph,
    parameters: Static<TObject<Parameters>>,
    asked: AskedOf,
  ): Promise<Static<Answer> | Stream | Redirect>;
}

/** How a question was asked. */
export interface Asked {
  /**
   * What stands before `/api/…` in the public address that it was asked at, such as `https://maillage.example` or,
   * below a path, `https://example.org/maillage`; addresses in answers start so. "" where that is not known: then
   * answers bear no address but one that was given. Null where nobody else can ask: data that a reader opened in a page
   * of their own have no address but the one that they state.
   */
  origin: string | null;
  /** Aborted once nobody waits for the answer any more. */
  signal: AbortSignal;
  /** Milliseconds that a database was waited for before this was asked; none where it is absent. */
  waited?: number;
}

/** How a question was asked, and the dataset and version that it asked for by name; null where it named none. */
export interface AskedOf extends Asked {
  dataset: string | null;
  version: string | null;
}

/** An answer that is sent piece by piece and never held whole. */
export class Stream {
  readonly content: AsyncIterable<string | Uint8Array>;
  readonly mediaType: string;
  /** The name under which it is saved; a stream without one is shown. */
  readonly fileName: string | undefined;
  constructor(content: AsyncIterable<string | Uint8Array>, mediaType: string, fileName?: string) {
    this.content = content;
    this.mediaType = mediaType;
    this.fileName = fileName;
  }
}

/** The answer stands at another address, for good. */
export class Redirect {
  readonly location: string;
  constructor(location: string) {
    this.location = location;
  }
}

/** Media type of an answer that is data. */
export const JSON_TYPE = "application/json; charset=utf-8";

import type { Problem } from "../contract/problem.ts";
import {
  BadAddress,
  BadParameters,
  EngineUnavailable,
  NoSuchAddress,
  NotFound,
  OtherDataset,
  OtherVersion,
  Told,
  type WrongParameter,
} from "../contract/errors.ts";
import type { Answer } from "./answer.ts";

/** What an error means to who asked, on every transport: nothing of the inside of what answers is in it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof BadParameters) return problem(400, "Bad parameter", error.message, error.errors);
  if (error instanceof BadAddress) return problem(400, "Bad address", error.message);
  if (error instanceof NotFound) {
    const { parameter, value } = error;
    return problem(404, "Not found", error.message, [{ parameter, value, allowed: "an id that the dataset holds" }]);
  }
  if (error instanceof NoSuchAddress) return problem(404, "Not found", error.message);
  if (error instanceof OtherVersion) {
    const { asked, held } = error;
    return problem(409, "Other version", error.message, [{ parameter: "version", value: asked, allowed: [held] }]);
  }
  if (error instanceof OtherDataset) {
    const { asked, held } = error;
    return problem(409, "Other dataset", error.message, [{ parameter: "dataset", value: asked, allowed: held }]);
  }
  if (error instanceof Told) return error.problem;
  if (error instanceof EngineUnavailable) return { ...problem(503, "Not ready", error.message), reason: error.reason };
  return problem(500, "Server error", "The server failed to answer; its log says more.");
}

/** Wrong parameters that are named, so that an answer stays short whatever was asked. */
const NAMED = 10;
/** Characters that are repeated of a parameter or value, and written of the sentence. */
const REPEATED = 100;
const SENTENCE = 1000;

/** A problem with these words; `errors` has one entry for each of the first wrong parameters. */
export function problem(
  status: number,
  title: string,
  detail: string,
  errors: readonly WrongParameter[] = [],
): Problem {
  // A missing parameter has no value; JSON would drop `undefined`.
  return {
    type: "about:blank",
    title,
    status,
    detail: shortened(detail, SENTENCE),
    errors: errors.slice(0, NAMED).map(({ parameter, value, allowed }) => ({
      parameter: shortened(parameter, REPEATED),
      value: value === undefined ? null : shortened(value, REPEATED),
      allowed,
    })),
  };
}

/** The start of a text; less of one that grows in JSON, where a control takes six characters. */
function shortened(text: string, longest: number): string {
  const start = text.slice(0, longest);
  if (JSON.stringify(start).length > 2 * longest) return `${text.slice(0, Math.floor(longest / 6))}…`;
  return start === text ? text : `${start}…`;
}

/** Seconds after which it makes sense to ask again, unless the error says otherwise. */
const RETRY_AFTER = 30;

/** A problem as it is sent (RFC 9457). */
export function problemAnswer(body: Problem, retryAfter = RETRY_AFTER): Answer {
  return {
    status: body.status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      ...(body.status === 503 ? { "retry-after": String(retryAfter) } : {}),
    },
    body: JSON.stringify(body),
  };
}

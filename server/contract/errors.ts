import type { Problem } from "./problem.ts";
import type { Unavailability } from "./unavailability.ts";

/** An id that the dataset does not hold; answered as 404. */
export class NotFound extends Error {
  readonly parameter: string;
  readonly value: string;
  constructor(parameter: string, value: string) {
    super(`Nothing in the dataset has the id ${JSON.stringify(shorten(value))}.`);
    this.name = "NotFound";
    this.parameter = parameter;
    this.value = value;
  }
}

/** One parameter that a route does not take, or does not take with this value. */
export interface WrongParameter {
  parameter: string;
  /** As written; left out where the parameter is missing. */
  value?: string;
  /** The values, or words that say which ones; for an unknown parameter the names of those that there are. */
  allowed: string | readonly string[];
  /** True where the route has no such parameter at all. */
  unknown?: boolean;
}

/** Parameters or values that a route does not take; answered as 400 with what is allowed. */
export class BadParameters extends Error {
  readonly errors: readonly WrongParameter[];
  constructor(errors: readonly WrongParameter[]) {
    // Who gives thousands is told of the first.
    super(errors.slice(0, 10).map(sentence).join(" "));
    this.name = "BadParameters";
    this.errors = errors;
  }
}

/** An address at which nothing is asked; answered as 404. */
export class NoSuchAddress extends Error {
  constructor() {
    super("There is no such address; /api/docs lists the questions.");
    this.name = "NoSuchAddress";
  }
}

/** An address that cannot be read; answered as 400. */
export class BadAddress extends Error {
  constructor(cause?: unknown) {
    super("The address holds a % that encodes no character.", { cause });
    this.name = "BadAddress";
  }
}

/** An address that was made for other data than the server holds; answered as 409. */
export class OtherVersion extends Error {
  readonly asked: string;
  readonly held: string;
  constructor(asked: string, held: string) {
    super(
      `This address was made for version ${JSON.stringify(shorten(asked))} of the data; the server holds version ${held}. Without the parameter version it asks the present data.`,
    );
    this.name = "OtherVersion";
    this.asked = asked;
    this.held = held;
  }
}

/** A dataset that is asked for by name and not held; answered as 409. */
export class OtherDataset extends Error {
  readonly asked: string;
  readonly held: readonly string[];
  constructor(asked: string, held: readonly string[]) {
    super(`No dataset of the name ${JSON.stringify(shorten(asked))} is held; held: ${held.join(", ") || "none"}.`);
    this.name = "OtherDataset";
    this.asked = asked;
    this.held = held;
  }
}

/** The engine cannot answer now (database down, wrong password, import unfinished, time limit); answered as 503. */
export class EngineUnavailable extends Error {
  readonly reason: Unavailability;
  /** Seconds after which it makes sense to ask again. */
  readonly retryAfter: number;
  /** Thirty seconds unless told: a computation may take a minute. */
  constructor(
    detail: string,
    { reason, cause, retryAfter = 30 }: { reason: Unavailability; cause?: unknown; retryAfter?: number },
  ) {
    super(detail, { cause });
    this.name = "EngineUnavailable";
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

/** What is wrong as another thread said it, where it met an error: errors lose their class on the way. */
export class Told extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "Told";
    this.problem = problem;
  }
}

/** Nobody waits for the answer any more, so that it was not computed; never told to anybody. */
export class Abandoned extends Error {
  constructor() {
    super("Nobody waits for the answer any more.");
    this.name = "Abandoned";
  }
}

function sentence({ parameter, value, allowed, unknown }: WrongParameter): string {
  const choices = typeof allowed === "string" ? allowed : allowed.slice(0, 30).join(", ") || "none";
  if (unknown) return `There is no parameter ${JSON.stringify(shorten(parameter))} here; allowed: ${choices}.`;
  const found = value === undefined ? "is missing" : `does not take ${JSON.stringify(shorten(value))}`;
  return `The parameter ${parameter} ${found}; allowed: ${choices}.`;
}

const shorten = (value: string): string => (value.length > 100 ? `${value.slice(0, 99)}…` : value);

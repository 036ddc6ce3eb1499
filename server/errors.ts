/** An id that the dataset does not hold; answered as 404. */
export class NotFound extends Error {
  readonly parameter: string;
  readonly value: string;
  constructor(parameter: string, value: string) {
    super(`No entity has the id ${JSON.stringify(value)}.`);
    this.name = "NotFound";
    this.parameter = parameter;
    this.value = value;
  }
}

/** A parameter or value that a route does not take; answered as 400 with what is allowed. */
export class BadParameter extends Error {
  readonly parameter: string;
  readonly value: unknown;
  readonly allowed: unknown;
  constructor(parameter: string, value: unknown, allowed: unknown, detail: string) {
    super(detail);
    this.name = "BadParameter";
    this.parameter = parameter;
    this.value = value;
    this.allowed = allowed;
  }
}

/** The engine cannot answer now (database down, wrong password, import unfinished, time limit); answered as 503. */
export class EngineUnavailable extends Error {
  constructor(detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = "EngineUnavailable";
  }
}

/**
 * What was asked is no longer wanted: something else was asked since, or it was stopped. Nothing is to be said of it.
 */
export class Superseded extends Error {
  constructor(options?: ErrorOptions) {
    super("No longer wanted", options);
    this.name = "Superseded";
  }
}

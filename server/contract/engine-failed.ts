/** The worker could not be loaded, or broke: what was asked of it gets no answer. The page says so in its language. */
export class EngineFailed extends Error {
  override name = "EngineFailed";
}

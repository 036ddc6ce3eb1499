import { optionRecord, text } from "./option.ts";

/** By which columns of the data's own the points of the network are coloured and sized; null by none. */
export const LOOK = optionRecord({
  colour: text("network.colour"),
  size: text("network.size"),
});

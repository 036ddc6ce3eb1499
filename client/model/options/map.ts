import { optionRecord, text } from "./option.ts";

/** What the map keeps: the pair that is read (`tieKey`). */
export const MAP = optionRecord({ tie: text("map.tie") });

import { oneOf, optionRecord } from "./option.ts";

/** Whom a question counts: every actor, coaches alone, or everyone but by coaching. */
export const PARTS = ["all", "coaches", "partners"] as const;
export type Part = (typeof PARTS)[number];

/** Whom every question counts; one condition that travels from view to view. `map.by` of older addresses is read as it. */
export const SCOPE = optionRecord({ part: oneOf("ties.part", PARTS) });

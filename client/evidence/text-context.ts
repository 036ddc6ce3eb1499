import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import type { SourceTexts } from "../session/source-texts.ts";
import type { Stated } from "../model/late-evidence.ts";
import type { FirstViewProps } from "../ui/view-props.ts";

/** The reader's corrections, and the state of the page that they are made on. */
export type Correcting = Pick<FirstViewProps, "state" | "corrections">;

/**
 * The texts of sources that the reader opened, once one was asked for, the network with the evidence that they are held
 * against, null until that has come, and the corrections that may come of it.
 */
export const Texts = createContext<{
  texts: Signal<SourceTexts | null>;
  stated: Stated | null;
  correcting: Correcting;
} | null>(null);

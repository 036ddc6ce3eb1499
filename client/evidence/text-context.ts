import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import type { SourceTexts } from "../session/source-texts.ts";
import type { Network } from "../model/network.ts";

/**
 * The texts of sources that the reader opened, once one was asked for, and the network whose evidence they are held
 * against.
 */
export const Texts = createContext<{ texts: Signal<SourceTexts | null>; whole: Network } | null>(null);

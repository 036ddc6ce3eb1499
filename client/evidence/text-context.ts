import { createContext } from "preact";
import type { SourceTexts } from "../session/source-texts.ts";
import type { Network } from "../model/network.ts";

/** The texts of sources that the reader opened, and the network whose evidence they are held against. */
export const Texts = createContext<{ texts: SourceTexts; whole: Network } | null>(null);

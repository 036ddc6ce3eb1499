import { startInteraction } from "./interaction.ts";

// The script of a file that opens offline: built alone and put into it.
startInteraction(document);

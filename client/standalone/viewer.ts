import { startViewing } from "./interaction.ts";

// The script of a file that opens offline: built alone and put into it.
startViewing(document);

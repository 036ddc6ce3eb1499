import { startViewing } from "./viewing.ts";

// The script of a file that opens offline: built alone and put into it.
startViewing(document);

import { SaxesParser, type SaxesTagPlain } from "saxes";
import { UnreadableFile } from "./file-fault.ts";
import type { Work } from "./work.ts";

/** What is told of a document, in its order. Names are without their prefix: `x:row` is `row`. */
export interface XmlListener {
  open?: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Characters that are read between two pauses. */
const PIECE = 1 << 18;

/** Reads an XML document. Throws `UnreadableFile` where it is not well-formed; entities of its own are not resolved. */
export async function readXml(text: string, listener: XmlListener, { pause }: Work): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", (cause) => {
    if (/<!ENTITY\s/.test(text.slice(0, PIECE))) throw new UnreadableFile("xml-entities", null, { cause });
    throw new UnreadableFile("broken-xml", String(parser.line), { cause });
  });
  const { open, text: onText, close } = listener;
  if (open) {
    parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
      open(local(name), attributes, parser.line);
    });
  }
  if (onText) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  if (close) parser.on("closetag", ({ name }) => close(local(name)));
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    await pause();
  }
  parser.close();
}

/** A name without its prefix. */
export const local = (name: string): string => name.slice(name.indexOf(":") + 1);

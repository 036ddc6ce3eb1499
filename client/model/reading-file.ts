import { KINDS_OF, type Proposal, type Reading, type ReadProject, stepped } from "./reading.ts";

/** What a file says that it is. */
const FORMAT = "maillage-reading";

/** What was decided of a document, without its text: whoever has the same document goes on from there. */
export interface ReadingFile {
  format: typeof FORMAT;
  version: 1;
  document: { name: string; hash: string };
  title: string;
  project: number;
  projects: readonly ReadProject[];
  proposals: readonly Proposal[];
}

/** A text that is no reading, or of another document. */
export class NoReading extends Error {
  readonly why: "none" | "other";
  /** The document that it is of, where it is one. */
  readonly document: string;
  constructor(why: "none" | "other", document = "") {
    super(
      `This file is ${why === "none" ? "no reading of a document" : `a reading of another document, ${document}`}.`,
    );
    this.name = "NoReading";
    this.why = why;
    this.document = document;
  }
}

/** A reading as the text of a file. */
export function toReadingFile({ text: { name, hash }, title, project, projects, proposals }: Reading): string {
  const file: ReadingFile = {
    ...{ format: FORMAT, version: 1, document: { name, hash } },
    ...{ title, project, projects, proposals },
  };
  return JSON.stringify(file, null, 1);
}

/** What a file holds that `toReadingFile` wrote. Throws `NoReading`. */
export function fromReadingFile(text: string): ReadingFile {
  let json: Partial<ReadingFile> | null;
  try {
    json = JSON.parse(text) as Partial<ReadingFile> | null;
  } catch {
    throw new NoReading("none");
  }
  if (json?.format !== FORMAT || json.version !== 1 || !isWhole(json)) throw new NoReading("none");
  return json;
}

/** A reading that goes on from where a file left it, which can be undone. Throws `NoReading` of another document. */
export function resumedFrom(reading: Reading, file: ReadingFile): Reading {
  if (file.document.hash !== reading.text.hash) throw new NoReading("other", file.document.name);
  const { title, projects, proposals } = file;
  const project = Math.min(file.project, Math.max(0, projects.length - 1));
  return { ...stepped(reading, { projects, proposals }), title, project };
}

function isWhole(json: Partial<ReadingFile>): json is ReadingFile {
  const { document, title, project, projects, proposals } = json;
  const isText = (value: unknown): value is string => typeof value === "string";
  const isAt = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
  const isSpan = (value: unknown): boolean =>
    Array.isArray(value) && value.length === 2 && value.every((line) => isAt(line) && line >= 1);
  return (
    isText(document?.name) &&
    isText(document.hash) &&
    isText(title) &&
    isAt(project) &&
    Array.isArray(projects) &&
    projects.every((one: Partial<ReadProject>) => isText(one?.name) && isSpan(one.lines)) &&
    Array.isArray(proposals) &&
    new Set(proposals.map((one: Partial<Proposal>) => one?.id)).size === proposals.length &&
    proposals.every(
      (one: Partial<Proposal>) =>
        isAt(one?.id) &&
        isAt(one.project) &&
        (one.project! < projects.length || projects.length === 0) &&
        isText(one.role) &&
        one.role in KINDS_OF &&
        KINDS_OF[one.role].includes(one.kind!) &&
        isText(one.name) &&
        isText(one.mention) &&
        isSpan(one.lines) &&
        ["open", "accepted", "rejected", "later"].includes(one.state!),
    )
  );
}

import type { textBeside as french } from "../fr/text-beside.ts";
import { count, list, number } from "./numbers.ts";

const mention = { one: "mention", other: "mentions" };

/** The words of the reader’s own copy of a source, beside its evidence. */
export const textBeside: typeof french = {
  invitation: (title) =>
    `These lines are counted in the text extracted from “${title}”, which is not shipped here. Open your copy, a PDF or a text (.txt): it stays in this browser, and each piece of evidence opens at its place.`,
  open: "Open my copy",
  other: "Open another copy",
  close: "Put this copy away",
  reading: (done, of) => `Reading the PDF: page ${number(done)} of ${number(of)}`,
  stop: "Stop",
  found: {
    elsewhere: "At these lines, this text says something else. This is where these words are, as near as can be.",
    nowhere: "These words are nowhere in this text, as they are {printed} here.",
  },
  fit: (there, all) =>
    `${count(there, { one: "mention is at its lines", other: "mentions are at their lines" })}, of ${number(all)} in the whole network: ${
      all > 0 && there / all > 0.9 ? "this is the text that was read." : "this is another text, or another version."
    }`,
  page: (page, of) => `p. ${number(page)} of your PDF, of ${number(of)}`,
  previous: "Previous page",
  next: "Next page",
  larger: "Larger",
  smaller: "Smaller",
  back: "Back to these words",
  notDrawn: "This page could not be drawn.",
  lost: {
    expected:
      "These words are nowhere in this PDF, as they are {printed} here. This is the page where they should be, going by the mentions around them.",
    nowhere: "These words are nowhere in this PDF, as they are {printed} here.",
  },
  pdfFit: (found, tried, isSame) =>
    `${count(found, mention)} of ${number(tried)} ${found === 1 ? "is" : "are"} in this PDF: ${
      isSame
        ? "this is the file that was read, by its hash (SHA-256)."
        : tried === 0 || found / tried <= 0.9
          ? "this is another document, or another version."
          : isSame === null
            ? "this is the document that was read, or a copy that has its words. The data do not have its hash: its pages may be counted otherwise."
            : "this is not the file that was read, whose hash is another, but it has its words."
    }`,
  wordless: (pages) =>
    pages.length > 5
      ? `${number(pages.length)} of its pages are pictures, without text: nothing is looked for there.`
      : `Its ${pages.length === 1 ? "page" : "pages"} ${list(pages.map(number))} ${pages.length === 1 ? "is a picture" : "are pictures"}, without text: nothing is looked for there.`,
  pages: {
    title: "Give these pages to the data",
    found: (n, lost) =>
      `${count(n, { one: "mention without a page is", other: "mentions without a page are" })} in this PDF, whose pages are counted from its first${lost > 0 ? `; ${count(lost, { one: "other is not in it, or may be", other: "others are not in it, or may be" })} on several pages` : ""}.`,
    which: "Which mentions?",
    ofProject: (name, n) => `those of “${name}” (${number(n)})`,
    all: (n) => `all (${number(n)})`,
    reason: (file, hash) => `found in the copy “${file}” (SHA-256 ${hash}), whose pages are counted from its first`,
    made: (n) =>
      `${count(n, { one: "mention has its page", other: "mentions have their pages" })}: one correction of yours, to be undone in “My corrections”.`,
  },
  problems: {
    large: "This file is larger than 20 MB.",
    "large-pdf": "This PDF is larger than 200 MB.",
    locked: "This PDF wants a password: save a copy without it, then open that.",
    pictures:
      "This PDF has no text: its pages are pictures, as of a scanned document. Have its characters recognised first (OCR), then open the result.",
    broken: "This PDF cannot be read: it is damaged or incomplete.",
    binary: "This file is no text.",
    empty: "This file is empty.",
    unreadable: "This file cannot be read.",
  },
};

import type { deposit as french } from "../fr/deposit.ts";

/**
 * The words of the page that needs no server, where it is a folder of files, and of what that folder says of itself.
 */
export const deposit: typeof french = {
  heading: (titles) => `${titles}: the network in Maillage, a page without a server`,
  open: `This folder is a whole page: views, questions, figures, citations and files are computed in the browser.
Any file host serves it, at any address; on your own computer, for instance:

    python3 -m http.server --directory . 8000

then open http://127.0.0.1:8000. Opened by a double click (file://) it does not work: browsers refuse.`,
  contents: `index.html           the page; embed.html, a view to embed in another
assets/              the program, with the licences of what is in it (assets/licences*.md)
data/                the network, built beforehand, which the page reads
packages/            the data as they are: CSV tables and their description (Frictionless Data Package)
LICENSE              the licence of the program
licence-data.txt     the terms of the data and of their sources
CITATION.cff         how to cite the data, where they name their authors
.zenodo.json         the fields that a deposit on Zenodo asks for, taken from the data
maillage-sha256.txt  the list of files with their checksums (sha256sum --check maillage-sha256.txt)`,
};

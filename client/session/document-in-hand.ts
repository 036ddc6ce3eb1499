/** Where the browser keeps the name of the document that is being read, apart from the document: told at once. */
const KEY = "maillage.reading";

/** The name of the document that is being read in this browser; null where none is, or it keeps nothing. */
export function documentInHand(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps the name of the document that is being read (null: none is); never throws. */
export function takeInHand(name: string | null): void {
  if (name === documentInHand()) return;
  try {
    if (name === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, name);
  } catch {
    // The document is found where documents are read.
  }
}

/** Bytes of the largest file that is read, and of all files that are opened together. */
export const LARGEST = 100_000_000;

/** Compares names as a language orders them, figures in them by their value: « Lot 2 » before « Lot 10 ». */
export const nameOrder = (language: string): ((a: string, b: string) => number) =>
  new Intl.Collator(language, { numeric: true }).compare;

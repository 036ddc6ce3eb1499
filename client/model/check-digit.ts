/**
 * Whether a French company number contradicts itself, since its last figure is a check digit (Luhn, ISO/IEC 7812-1):
 * SIREN of nine figures, SIRET of fourteen, where those of La Poste (356 000 000) add up to a multiple of five instead.
 * Of other columns, and of what is no such number, nothing is known.
 */
export function isMistyped(column: string, code: string): boolean {
  const figures = code.replaceAll(/\s/g, "");
  const length = LENGTHS[column.toLowerCase()];
  if (length === undefined || !/^\d+$/.test(figures) || figures.length !== length) return false;
  if (luhn(figures) % 10 === 0) return false;
  const sum = Array.from(figures, Number).reduce((all, figure) => all + figure, 0);
  return !(figures.startsWith("356000000") && sum % 5 === 0);
}

const LENGTHS: Readonly<Record<string, number>> = { siren: 9, siret: 14 };

/** The sum of figures of which each second from the right is doubled, its figures added. */
const luhn = (figures: string): number =>
  Array.from(figures, Number)
    .toReversed()
    .reduce((sum, figure, i) => sum + (i % 2 === 0 ? figure : figure > 4 ? 2 * figure - 9 : 2 * figure), 0);

/** Numbers that rise, those that follow each other as one: « 2–4, 7 ». */
export function spans(numbers: readonly number[]): string {
  const all: [number, number][] = [];
  for (const one of numbers) {
    const last = all.at(-1);
    if (last && last[1] + 1 === one) last[1] = one;
    else all.push([one, one]);
  }
  return all.map(([first, end]) => (first === end ? `${first}` : `${first}–${end}`)).join(", ");
}

/**
 * Where one of many stands about a middle, by its number and how far away it is: a sunflower's angle keeps neighbours
 * apart. To hundredths.
 */
export function sunflower(number: number, radius: number, middle = { x: 0, y: 0 }): { x: number; y: number } {
  const angle = number * Math.PI * (3 - Math.sqrt(5));
  return { x: rounded(middle.x + radius * Math.cos(angle)), y: rounded(middle.y + radius * Math.sin(angle)) };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

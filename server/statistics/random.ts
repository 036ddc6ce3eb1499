import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Random numbers that a seed fixes: the same seed gives the same sequence on every machine. */
export interface RandomNumbers {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** A number from 0 up to, not including, 1. */
  fraction(): number;
}

/** The sequence of a seed (xoroshiro128+; Blackman & Vigna 2018). */
export function randomNumbers(seed: number): RandomNumbers {
  const generator = xoroshiro128plus(seed);
  return { below: (limit) => uniformInt(generator, 0, limit - 1), fraction: () => uniformFloat64(generator) };
}

/** The numbers from 0 to `order` - 1, or `count` of them drawn without replacement when there are more; ascending. */
export function sample(order: number, count: number, random: RandomNumbers): number[] {
  const numbers = Array.from({ length: order }, (_, index) => index);
  if (count >= order) return numbers;
  for (let index = 0; index < count; index++) {
    const other = index + random.below(order - index);
    [numbers[index], numbers[other]] = [numbers[other]!, numbers[index]!];
  }
  return numbers.slice(0, count).sort((a, b) => a - b);
}

/** The numbers from 0 to `order` - 1 in an order drawn at random (Fisher & Yates; Durstenfeld 1964). */
export function shuffled(order: number, random: RandomNumbers): number[] {
  const numbers = Array.from({ length: order }, (_, index) => index);
  for (let index = order - 1; index > 0; index--) {
    const other = random.below(index + 1);
    [numbers[index], numbers[other]] = [numbers[other]!, numbers[index]!];
  }
  return numbers;
}

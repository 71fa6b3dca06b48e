/** A source of random decisions: the same ones for the same seed, in the page as in Node. */
export interface Dice {
  /** A number from 0 up to, but not including, 1. */
  roll(): number;
  /** Whether something happens that has this probability. */
  chance(probability: number): boolean;
  /** One of the things, all equally likely. */
  pick<Thing>(things: readonly Thing[]): Thing;
}

/** Dice of their own for every seed, so that what one visitor does changes nothing for the next. */
export function createDice(seed: string): Dice {
  let state = hash(seed);
  // Mulberry32: 32 bits of state are plenty for decisions.
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    chance: (probability) => roll() < probability,
    pick: (things) => things[Math.floor(roll() * things.length)]!,
  };
}

/** FNV-1a, 32 bits, of the UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

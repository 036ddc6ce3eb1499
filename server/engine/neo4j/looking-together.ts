import { setTimeout as sleep } from "node:timers/promises";

/** Looks something up by name: what `look` gives, or what it gave others who wanted the same. */
export type Together<Found> = (name: string, look: () => Promise<Found>) => Promise<Found>;

/**
 * Looks once for all who want the same thing, so that hundreds who come at once cost a database one question. Who comes
 * while it is looked for waits for the next look, since that one may have seen how it was before they came. The next
 * begins once the one before has ended, and after so many milliseconds at the latest: one that hangs holds nobody up.
 */
export function lookingTogether<Found>(milliseconds: number): Together<Found> {
  const looking = new Map<string, Promise<void>>();
  const next = new Map<string, Promise<Found>>();
  const begin = (name: string, look: () => Promise<Found>): Promise<Found> => {
    next.delete(name);
    const found = look();
    const ended = found.then(
      () => {},
      () => {},
    );
    const over = Promise.race([ended, sleep(milliseconds, undefined, { ref: false })]).then(() => {
      if (looking.get(name) === over) looking.delete(name);
    });
    looking.set(name, over);
    return found;
  };
  return (name, look) => {
    const waiting = next.get(name);
    if (waiting) return waiting;
    const found = Promise.resolve(looking.get(name)).then(() => begin(name, look));
    next.set(name, found);
    return found;
  };
}

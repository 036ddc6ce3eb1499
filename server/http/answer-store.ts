import { LRUCache } from "lru-cache";
import { Abandoned, EngineUnavailable } from "../contract/errors.ts";
import type { Answer } from "../questions/answer.ts";
import { type Encoding, encodingFor, packed } from "./packing.ts";
import { type Bound, Turns } from "./turns.ts";

/** An answer whose body is there whole, packed in the encoding of its key. */
interface Kept {
  headers: Record<string, string>;
  body: Buffer;
}

/** What somebody asks: the key stands for question, data, code and public address together (an ETag). */
interface Wanted {
  key: string;
  acceptEncoding: string;
  /** By whom; one by themselves cannot keep all others from long answers. */
  who?: string;
  /** Aborted once this one does not wait any more. */
  signal: AbortSignal;
  /** Makes the answer; its signal is aborted once nobody waits. */
  make: (signal: AbortSignal) => Promise<Answer>;
}

/** Bytes of all answers that a store keeps, those of the longest, and how many are made at once. */
export interface Limits extends Bound {
  room: number;
  longest: number;
}

/** An answer as it goes out: whole, or in pieces where it is too long to be held. */
export interface Outgoing {
  status: number;
  headers: Record<string, string>;
  body: Buffer | Answer["body"];
}

/** Something that is being made, and for how many. */
interface Making {
  kept: Promise<Kept | Answer>;
  controller: AbortController;
  waiting: number;
}

/**
 * Answers that are the same for everyone, made once: who asks for what is being made already waits for it, and what was
 * made is kept, packed, until newer answers need the room. At most so many are made at once; others wait for their
 * turn, and beyond that are refused. An answer longer than `longest` bytes is sent piece by piece and never kept, and
 * has a turn of those that are read until its reader is through.
 */
export class AnswerStore {
  readonly #kept: LRUCache<string, Kept>;
  readonly #making = new Map<string, Making>();
  /** Answers in pieces that somebody reads. */
  readonly #taken = new WeakSet<Answer>();
  /** Of what is known to be too long to be held: nobody holds the beginning of it again. */
  readonly #long = new LRUCache<string, true>({ max: LONG_KNOWN });
  readonly #turns: Turns;
  readonly #reading: Turns;
  readonly #longest: number;

  /** `reading` bounds how many long answers are read at once, of several stores together. */
  constructor({ room, longest, ...bound }: Limits, reading: Turns) {
    this.#kept = new LRUCache({ maxSize: room, sizeCalculation: ({ body }, key) => body.length + key.length });
    this.#longest = longest;
    this.#turns = new Turns(bound, tooMany);
    this.#reading = reading;
  }

  /** The answer, where it is kept: most are, and then nothing needs to be waited for. */
  kept({ key, acceptEncoding }: Pick<Wanted, "key" | "acceptEncoding">): Outgoing | undefined {
    const found = this.#kept.get(`${encodingFor(acceptEncoding)} ${key}`);
    return found && outgoing(found);
  }

  /**
   * The answer that is wanted, kept or made. Throws what making it throws, `Abandoned` once its signal is aborted, and
   * `EngineUnavailable` where too many wait, or it waited for too long.
   */
  async get(wanted: Wanted): Promise<Outgoing> {
    const encoding = encodingFor(wanted.acceptEncoding);
    const key = `${encoding} ${wanted.key}`;
    const found = this.kept(wanted);
    if (found) return found;
    if (this.#long.has(key)) return this.#read(null, wanted);
    const making = this.#making.get(key);
    const given = making ? await this.#wait(making, wanted) : await this.#begin(key, encoding, wanted);
    if (!("status" in given)) return outgoing(given);
    if (typeof given.body === "string") return given;
    this.#long.set(key, true);
    // What is too long to be held can be read once, by who comes first.
    const isFirst = !this.#taken.has(given);
    this.#taken.add(given);
    return this.#read(isFirst ? given : null, wanted);
  }

  /** What is too long to be held, from its beginning on where that is there, once it is its turn to be read. */
  async #read(begun: Answer | null, { make, signal, who }: Wanted): Promise<Outgoing> {
    // Who waits for that holds nothing of it meanwhile.
    const isKept = begun !== null && this.#reading.isFreeFor(who) && !signal.aborted;
    if (begun !== null && !isKept) await letGo(begun);
    const leave = await this.#reading.enter(signal, who);
    // Also where nobody ever began to read it.
    signal.addEventListener("abort", leave, { once: true });
    try {
      const answer = isKept ? begun : await this.#turns.take(() => make(signal), signal);
      if (typeof answer.body !== "string") return { ...answer, body: endingWith(answer.body, leave) };
      leave();
      return answer;
    } catch (error) {
      leave();
      throw error;
    }
  }

  #begin(key: string, encoding: Encoding, wanted: Wanted): Promise<Kept | Answer> {
    const controller = new AbortController();
    const { signal } = controller;
    const kept = this.#turns.take(() => this.#make(wanted.make(signal), encoding, signal), signal);
    const making = { kept, controller, waiting: 0 };
    this.#making.set(key, making);
    const ended = (): void => {
      if (this.#making.get(key) === making) this.#making.delete(key);
    };
    // Nobody joins what is given up.
    signal.addEventListener("abort", ended, { once: true });
    kept
      .then((one) => {
        if (!("status" in one)) this.#kept.set(key, one);
        // All left while it was made, so that nobody will read it to its end.
        else if (signal.aborted) return letGo(one);
      })
      .then(ended, ended);
    return this.#wait(making, wanted);
  }

  /** Waits with others; the last who leaves stops the making. */
  async #wait(making: Making, { signal }: Wanted): Promise<Kept | Answer> {
    making.waiting++;
    let leave = (): void => {};
    const left = new Promise<never>((_, reject) => {
      leave = () => {
        if (--making.waiting === 0) making.controller.abort();
        reject(new Abandoned());
      };
    });
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
    try {
      return await Promise.race([making.kept, left]);
    } finally {
      signal.removeEventListener("abort", leave);
    }
  }

  async #make(made: Promise<Answer>, encoding: Encoding, signal: AbortSignal): Promise<Kept | Answer> {
    const answer = await made;
    if (answer.status !== 200) return answer;
    const body = typeof answer.body === "string" ? Buffer.from(answer.body) : await this.#whole(answer.body, signal);
    if (!Buffer.isBuffer(body)) return { ...answer, body };
    return packed(answer.headers, body, encoding);
  }

  /** The pieces as one where they are short enough, else the same pieces to be read on. */
  async #whole(
    pieces: AsyncIterable<string | Uint8Array>,
    signal: AbortSignal,
  ): Promise<Buffer | AsyncIterable<string | Uint8Array>> {
    const held: Buffer[] = [];
    let size = 0;
    const rest = pieces[Symbol.asyncIterator]();
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      const piece = Buffer.from(next.value as string);
      held.push(piece);
      size += piece.length;
      if (signal.aborted) {
        await rest.return?.();
        throw new Abandoned();
      }
      if (size > this.#longest) return continued(held, rest);
    }
    return Buffer.concat(held);
  }
}

/** What refuses who asks while too many wait, or who waited for too long. */
export const tooMany = (): Error =>
  new EngineUnavailable("Too many questions wait to be answered.", { reason: "busy", retryAfter: RETRY_AFTER });

/** Seconds after which it makes sense to ask again. */
const RETRY_AFTER = 10;

/** Of how many addresses it is remembered that their answers are long. */
const LONG_KNOWN = 1000;

/** Lets go of what is behind an answer that nobody reads. */
async function letGo({ body }: Answer): Promise<void> {
  if (typeof body !== "string") await body[Symbol.asyncIterator]().return?.();
}

/** The pieces; `ended` is called after the last, where they break off, and where their reader leaves. */
function endingWith(pieces: AsyncIterable<string | Uint8Array>, ended: () => void): Pieces {
  const rest = pieces[Symbol.asyncIterator]();
  return {
    next: async () => {
      try {
        const next = await rest.next();
        if (next.done) ended();
        return next;
      } catch (error) {
        ended();
        throw error;
      }
    },
    return: async () => {
      ended();
      await rest.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

type Pieces = AsyncIterableIterator<string | Uint8Array>;

/** The pieces that are held, then the rest; who stops reading, or never begins, lets go of what is behind it. */
function continued(held: readonly Buffer[], rest: AsyncIterator<string | Uint8Array>): Pieces {
  const first = [...held];
  return {
    next: async () => {
      const value = first.shift();
      return value === undefined ? rest.next() : { done: false, value };
    },
    return: async () => {
      first.length = 0;
      await rest.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const outgoing = ({ headers, body }: Kept): Outgoing => ({ status: 200, headers, body });

/** Bytes that are sent at once, so that a long file is not a message for each line. */
const PIECE = 65_536;

const encoder = new TextEncoder();

/** A text in UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

/**
 * The same content in pieces of some size, none of which shares its memory with another, so that each can be handed
 * over.
 */
export async function* pieces(content: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const part of content) {
    const bytes = typeof part === "string" ? bytesOf(part) : part;
    held.push(bytes);
    size += bytes.length;
    if (size < PIECE) continue;
    yield joined(held, size);
    [held, size] = [[], 0];
  }
  if (size > 0) yield joined(held, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** So many bytes are hashed between two looks at what the reader does. */
const PIECE = 1_000_000;

/** The SHA-256 of a file in hexadecimal, wherever the page came from: browsers hash for secure pages alone. */
export async function hashOf(file: Blob): Promise<string> {
  const { sha256, bytesToHex } = await import("../../server/browser/sha256.ts");
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += PIECE)
    hash.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
  return bytesToHex(hash.digest());
}

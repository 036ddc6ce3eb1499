import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Problem } from "../../contract/problem.ts";

/** What node's parser says of a request that never becomes one, and what that means; anything else is a 400. */
const MEANINGS: Record<string, { status: number; detail: string }> = {
  HPE_HEADER_OVERFLOW: { status: 431, detail: "The address and headers are longer than the server reads." },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: "The request did not arrive in time." },
};

/**
 * Answers what is not HTTP, or too long to be read, in the same form as every other error, and closes the connection.
 */
export function refuseBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const { status, detail } = MEANINGS[error.code ?? ""] ?? { status: 400, detail: "This is not an HTTP request." };
  const title = STATUS_CODES[status] ?? "Bad request";
  const body = JSON.stringify({ type: "about:blank", title, status, detail, errors: [] } satisfies Problem);
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
}

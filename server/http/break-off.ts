import type { Server } from "node:http";
import { Socket } from "node:net";

/**
 * Ends a connection so that nobody takes what came by it for a whole answer. One without a length, to a request by
 * HTTP/1.0, is whole where its connection is closed (RFC 9112, 6.3), and that is how nginx asks unless told: it would
 * hand on half a file as a whole one. A connection that is reset is no such end.
 */
export function breakOff(socket: Socket | null): void {
  if (socket instanceof Socket && !socket.destroyed) socket.resetAndDestroy();
}

/** Gives what breaks off all connections that a server has by then. */
export function breakingOff(server: Server): () => void {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return () => open.forEach(breakOff);
}

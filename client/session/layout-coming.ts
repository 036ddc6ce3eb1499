/** Milliseconds from look to look. */
const LOOK = 2000;

/**
 * Looks whether a server below this address (`Transport.server`) has drawn its network, and resolves once it has, or
 * once nobody waits.
 */
export async function untilPlaced(server: string, stopped: AbortSignal, look = LOOK): Promise<void> {
  while (!stopped.aborted) {
    await new Promise((done) => setTimeout(done, look));
    const state = await fetch(`${server}ready`, { signal: stopped }).catch(() => null);
    // Who does not answer now may do so later.
    if (state?.ok && !("layout" in ((await state.json()) as object))) return;
  }
}

/**
 * Descriptors that a server keeps for itself: threads, files, and the 154 connections that it may have to a database.
 */
const OWN = 300;

/**
 * How many connections a server may hold so that it can still open what answers need, of all that the system lets a
 * process open; half of those at least. Infinity where the system sets no limit, or does not say.
 */
export function mostConnections(open = openFiles()): number {
  return Math.max(open - OWN, Math.ceil(open / 2));
}

/** How many descriptors the system lets this process have. */
function openFiles(): number {
  // Else it would look up the names of this machine.
  Object.assign(process.report, { excludeNetwork: true });
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files?: { soft?: unknown } } };
  const soft = userLimits?.open_files?.soft;
  return typeof soft === "number" ? soft : Infinity;
}

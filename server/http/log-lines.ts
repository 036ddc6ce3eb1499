/**
 * Where lines are logged: standard error. A line that cannot be written, since the disk is full or who read it is gone,
 * is lost; unless told otherwise, Node would end the server for it.
 */
export function standardError(): { write: (line: string) => void } {
  const { stderr } = process;
  if (!stderr.listeners("error").includes(lost)) stderr.on("error", lost);
  return {
    write: (line) => {
      try {
        stderr.write(line);
      } catch {
        // A file is written to at once, and says then that it cannot be.
      }
    },
  };
}

const lost = (): void => {};

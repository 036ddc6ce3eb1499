import { type ScopePiece, scopeOf, scopePieces } from "./scope-columns.ts";
import type { Task } from "./tasks.ts";
import type { Scope } from "./two-mode.ts";

/** What a task is but for whom it is about. */
type Asked = Task extends infer One ? (One extends Task ? Omit<One, "scope" | "strict"> : never) : never;

/** What is said to a thread of its task: pieces of its scopes, then what is asked of them. */
export type TaskMessage = { of: "scope" | "strict"; piece: ScopePiece } | { asked: Asked };

/** Says a task in messages, with pauses between them; a strict scope that is the scope is not said again. */
export async function sayTask(task: Task, say: (message: TaskMessage) => void): Promise<void> {
  const { scope, strict, ...asked } = { strict: undefined, ...task };
  for await (const piece of scopePieces(scope)) say({ of: "scope", piece });
  if (strict && strict !== scope) for await (const piece of scopePieces(strict)) say({ of: "strict", piece });
  say({ asked: asked as Asked });
}

/** A function that hears what `sayTask` says, and answers the task with the last message, null before. */
export function taskHearer(): (message: TaskMessage) => Task | null {
  const pieces: Record<"scope" | "strict", ScopePiece[]> = { scope: [], strict: [] };
  return (message) => {
    if ("of" in message) {
      pieces[message.of].push(message.piece);
      return null;
    }
    const scope: Scope = scopeOf(pieces.scope);
    const strict = pieces.strict.length === 0 ? scope : scopeOf(pieces.strict);
    return { ...message.asked, scope, ...(message.asked.name === "bridges" && { strict }) } as Task;
  };
}

import { useEffect, useState } from "preact/hooks";
import type { EvidenceOf, LateEvidence } from "../model/late-evidence.ts";
import type { Answer } from "./answer.ts";

/** The evidence of a network's links, asked for by who needs it; null asks for nothing, and has no answer. */
export function useEvidence(late: LateEvidence | null): Answer<EvidenceOf> {
  const [asked, setAsked] = useState<{ late: LateEvidence | null; error: Error | null }>({ late: null, error: null });
  useEffect(() => {
    if (late === null) return;
    let left = false;
    const told = (error: Error | null): void => {
      if (!left) setAsked({ late, error });
    };
    late.load().then(() => told(null), told);
    return () => {
      left = true;
    };
  }, [late]);
  const data = late?.now() ?? null;
  const error = data === null && asked.late === late ? asked.error : null;
  return { data, error, pending: late !== null && data === null && error === null };
}

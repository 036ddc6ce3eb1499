import { isAbout, type Proposal } from "../model/reading.ts";
import { Changing, type FormProps } from "./reading-changing.tsx";
import { Joining } from "./reading-joining.tsx";
import { Parting } from "./reading-parting.tsx";

/** The keys of what may be decided of a proposal. */
const KEYS = { accepted: "A", rejected: "R", later: "P" } as const;
/** What may be decided of a proposal. */
export type Decision = keyof typeof KEYS;
const DECISIONS = Object.keys(KEYS) as Decision[];

/** What else may be done with it, by its key and with a form that asks for more. */
const FORMS = { change: ["C", Changing], part: ["D", Parting], join: ["J", Joining] } as const;
/** What may be done with a proposal that asks for more. */
export type Way = keyof typeof FORMS;
const WAYS = Object.keys(FORMS) as Way[];

/** What a key does, in capitals: a decision, the way to a form, or neither. */
export const byKey = (key: string): { decision: Decision | undefined; way: Way | undefined } => ({
  decision: DECISIONS.find((one) => KEYS[one] === key),
  way: WAYS.find((one) => FORMS[one][0] === key),
});

/** Whether something may be done with a proposal: what is said of a project itself is no name to divide or join. */
export const mayDo = (proposal: Proposal, way: Way): boolean => way === "change" || !isAbout(proposal);

/** What may be done with a proposal, each with its key; the form of what asks for more, where one is open. */
export function ProposalWays(
  props: Omit<FormProps, "onLeave"> & {
    form: Way | null;
    /** Whether it is the one that is decided on: the Tab key passes over the buttons of the others. */
    isCurrent: boolean;
    onForm: (way: Way | null) => void;
    onDecide: (decision: Decision) => void;
  },
) {
  const { form, isCurrent, onForm, onDecide, ...about } = props;
  const { proposal, words } = about;
  if (form !== null) {
    const [, Form] = FORMS[form];
    return <Form {...about} onLeave={() => onForm(null)} />;
  }
  const say = words.reading;
  const button = (does: string, key: string, act: () => void) => (
    <button
      key={key}
      type="button"
      tabIndex={isCurrent ? undefined : -1}
      aria-label={words.labelled(does, proposal.name)}
      onClick={act}
    >
      {does} <kbd>{key}</kbd>
    </button>
  );
  return (
    <p class="ui-actions">
      {DECISIONS.map((one) => button(say.decisions[one], KEYS[one], () => onDecide(one)))}
      {WAYS.filter((one) => mayDo(proposal, one)).map((one) => button(say[one], FORMS[one][0], () => onForm(one)))}
    </p>
  );
}

import "./first-choices.css";

/** A choice that a picture offers, and how much there is of it. */
export interface FirstChoice {
  key: string;
  label: string;
  count: string;
  onChoose: () => void;
}

/** What one may read first beside a picture where nothing is chosen, the most of it on top. */
export function FirstChoices({ title, choices }: { title: string; choices: readonly FirstChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <section class="ui-first-choices">
      <h3>{title}</h3>
      <ol>
        {choices.map(({ key, label, count, onChoose }) => (
          <li key={key}>
            <button type="button" class="ui-link" onClick={onChoose}>
              {label}
            </button>
            <span>{count}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

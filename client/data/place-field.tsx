import { useEffect, useRef, useState } from "preact/hooks";
import type { ReadPlace } from "../../server/contract/document-messages.ts";
import type { Words } from "../i18n/words.ts";
import { PickOne } from "../ui/pick-one.tsx";

/** The official place that words mean: they can be typed otherwise, and of those that they may mean one is taken. */
export function PlaceField(props: {
  words: Words;
  /** The words, and what they may mean as far as that is known. */
  typed: string;
  places: readonly ReadPlace[];
  place: ReadPlace | null;
  find: (words: string) => Promise<readonly ReadPlace[]>;
  onPlace: (place: ReadPlace | null) => void;
}) {
  const { words, place, find, onPlace } = props;
  const [typed, setTyped] = useState(props.typed);
  const [places, setPlaces] = useState(props.places);
  const [said, setSaid] = useState<"looking" | "none" | "failed" | null>(null);
  const last = useRef(0);
  const take = (found: readonly ReadPlace[]) => {
    setPlaces(found);
    setSaid(found.length === 0 ? "none" : null);
    onPlace(found[0] ?? null);
  };
  function look(asked: string): void {
    setTyped(asked);
    const own = (last.current += 1);
    if (asked.trim() === "") return take([]);
    setSaid("looking");
    find(asked).then(
      (found) => own === last.current && take(found),
      () => own === last.current && setSaid("failed"),
    );
  }
  useEffect(() => {
    if (props.places.length === 0) look(props.typed);
    else if (!place) onPlace(props.places[0]!);
  }, []);
  const say = words.reading;
  return (
    <>
      <label>
        <span>{say.placeWords}</span>
        <input data-first value={typed} onInput={({ currentTarget }) => look(currentTarget.value)} />
      </label>
      {places.length > 0 && (
        <PickOne
          legend={say.place}
          value={place?.id ?? ""}
          choices={places.map((one) => [one.id, placeIn(words, one)] as const)}
          onChoose={(id) => onPlace(places.find((one) => one.id === id) ?? null)}
        />
      )}
      <span role="status">{said === null ? "" : say.placeSaid[said]}</span>
    </>
  );
}

/** A place in words: its name, level and code, and the départements that tell it from others of its name. */
export const placeIn = (words: Words, { name, level, code, departements }: ReadPlace): string =>
  words.data.placeCandidate(name, words.levels[level] ?? level, code, departements);

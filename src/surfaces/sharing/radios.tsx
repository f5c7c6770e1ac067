/** One of a few, as radio buttons in a group of their own. */
import { useId } from "preact/hooks";

interface Props<Name extends string> {
  readonly legend: string;
  readonly names: readonly Name[];
  readonly words: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

export function Radios<Name extends string>(props: Props<Name>) {
  const { legend, names, words, chosen, onChoose } = props;
  const group = useId();
  return (
    <fieldset class="share-options">
      <legend>{legend}</legend>
      {names.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={group}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          {words[name]}
        </label>
      ))}
    </fieldset>
  );
}

/** In the lists of keys: the switch of those that are one sign alone. */
import { useState } from "preact/hooks";
import { KEYS_WORDS } from "../i18n/parts/keys.ts";
import { useWords } from "./context.ts";
import { areSingleKeysOn, switchSingleKeys } from "./single-keys.ts";

export function SingleKeysChoice() {
  const own = useWords(KEYS_WORDS);
  const [isOn, setOn] = useState(areSingleKeysOn);
  const choose = (on: boolean) => {
    switchSingleKeys(on);
    setOn(on);
  };
  return (
    <label class="keys-choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      {own.single}
    </label>
  );
}

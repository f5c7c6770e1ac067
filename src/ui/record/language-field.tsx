/** A language, by its name; another by its BCP 47 tag. */
import { languagesIn } from "../../i18n/regions.ts";
import { Combobox } from "./combobox.tsx";
import { type OperationLabel, useForm } from "./form-tools.ts";

interface Props {
  readonly language: string | undefined;
  readonly onLanguage: (language: string, label: OperationLabel) => void;
}

/** As the format has it. */
const TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export function LanguageField({ language, onLanguage }: Props) {
  const { own, words } = useForm();
  const label = own.facts.language;
  const named = languagesIn(words.locale).map(({ code, name }) => ({
    value: code,
    label: name,
    note: code,
  }));
  const isNamed = language === undefined || named.some(({ value }) => value === language);
  const choose = (tag: string) => onLanguage(tag, { label });
  return (
    <Combobox
      label={label}
      options={isNamed ? named : [{ value: language, label: language }, ...named]}
      value={language}
      onPick={choose}
      make={[{ label: (text) => (TAG.test(text) ? text : null), onMake: choose }]}
    />
  );
}

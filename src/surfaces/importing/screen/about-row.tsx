/** What the atlas is called, in which language its words are and by whose clocks its days are: filled in, and to be changed. */
import { useId } from "preact/hooks";
import { languagesIn } from "../../../i18n/regions.ts";
import { LOCALES } from "../../../model/languages.ts";
import { parseZone } from "../../../model/zone.ts";
import { useImport, useImported } from "../import-context.ts";

export function AboutRow() {
  const { own, lang, session } = useImport();
  const { title, language, zone } = useImported(({ about }) => about);
  const zones = useId();
  const named = languagesIn(LOCALES[lang]);
  const isNamed = named.some(({ code }) => code === language);
  return (
    <div class="import-about">
      <label>
        <span>{own.about.title}</span>
        <input
          type="text"
          dir="auto"
          value={title}
          onInput={({ currentTarget }) => session.tell({ title: currentTarget.value })}
        />
      </label>
      <label>
        <span>{own.about.zone}</span>
        <input
          type="text"
          dir="ltr"
          list={zones}
          value={zone}
          onChange={({ currentTarget }) => {
            // What no clock goes by leaves the one before.
            if (parseZone(currentTarget.value.trim()).ok)
              session.tell({ zone: currentTarget.value.trim() });
            else currentTarget.value = zone;
          }}
        />
        <datalist id={zones}>
          {["UTC", ...Intl.supportedValuesOf("timeZone")].map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </label>
      <label>
        <span>{own.about.language}</span>
        <select
          value={language}
          onChange={({ currentTarget }) => session.tell({ language: currentTarget.value })}
        >
          {!isNamed && <option value={language}>{language}</option>}
          {named.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

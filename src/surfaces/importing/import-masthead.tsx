/** The head of the pages that files are brought to: the way back, the file, and the language. */
import { wordsOf } from "../../i18n/catalogue.ts";
import { IMPORT_WORDS } from "../../i18n/parts/import.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Lang } from "../../model/languages.ts";
import { returnAddress } from "./addresses.ts";
import { sayBytes } from "./screen/say-bytes.ts";
import "../../ui/masthead.css";
import "./import-page.css";

interface Props {
  readonly lang: Lang;
  /** That has been brought. */
  readonly file: File | null;
  readonly onLanguage: (lang: Lang) => void;
}

export function Head({ lang, file, onLanguage }: Props) {
  const own = IMPORT_WORDS[lang];
  return (
    <header class="masthead import-masthead">
      <a class="masthead-brand" href={returnAddress(location.search)} title={own.back}>
        {wordsOf(lang).app}
      </a>
      <p class="import-name">{own.name}</p>
      {file && (
        <p class="import-file-name">
          <bdi>{file.name}</bdi> · {sayBytes(file.size, own)}
        </p>
      )}
      <label class="masthead-end">
        <span class="sr-only">{own.language}</span>
        <select
          value={lang}
          onChange={({ currentTarget }) => {
            onLanguage(currentTarget.value as Lang);
            // As in the settings of the other pages.
            currentTarget.value = lang;
          }}
        >
          {LANGUAGES.map((name) => (
            <option key={name} value={name} lang={name}>
              {LANGUAGE_NAMES[name]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

/** The foot of the page: what is and is not here, and whose work it rests on. */
import { CREDIT_WORDS } from "../i18n/parts/credit.ts";
import { translate } from "../i18n/translate.ts";
import { useAtlas, useWords } from "./context.ts";
import "./footer.css";

export function Footer() {
  const { lang } = useWords();
  const own = useWords(CREDIT_WORDS);
  const { dataset } = useAtlas((state) => state.atlas);
  const references = dataset.sources.filter((source) => source.type === "reference");
  return (
    <footer class="footer">
      <p>{own.about}</p>
      <ul>
        {references.map((source) => {
          const { title, terms } = translate(source, lang);
          return (
            <li key={source.id} dir="auto">
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}{" "}
              <small>({terms})</small>
            </li>
          );
        })}
      </ul>
    </footer>
  );
}

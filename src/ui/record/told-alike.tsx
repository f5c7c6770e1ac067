/** Of an event that several documents tell alike: which, and the way to an account for each. */
import { ACCOUNTS_WORDS } from "../../i18n/parts/compose-accounts.ts";
import { toldApart } from "../../model/draft/change-accounts.ts";
import { tellersIn } from "../../model/draft/join-accounts.ts";
import { useWords } from "../context.ts";
import { useForm } from "./form-tools.ts";
import type { RoughEvent } from "./rough.ts";
import { useSourceNames } from "./source-names.ts";
import { putIn } from "./use-edit.ts";

export function ToldAlike({ event }: { readonly event: RoughEvent }) {
  const { own, run, words } = useForm();
  const { alike, apart } = useWords(ACCOUNTS_WORDS).form;
  const names = useSourceNames();
  const list = new Intl.ListFormat(words.locale, { type: "conjunction" });
  return (
    <p class="fact-row">
      <span>{alike(list.format(tellersIn(event).map((id) => names(id).name)))}</span>
      <button
        type="button"
        class="small"
        onClick={() =>
          run(putIn("events", toldApart(event as never)), { label: own.facts.accounts })
        }
      >
        {apart}
      </button>
    </p>
  );
}

/** Whether accounts differ, agree, or one alone tells it, as a sign: ≠, = or ?. */
import type { Words } from "../../../i18n/en.ts";
import { ACCOUNT_WORDS } from "../../../i18n/parts/accounts.ts";
import type { Agreement } from "../../../model/accounts/fact.ts";
import "./agreement-sign.css";

const SIGNS: Readonly<Record<Agreement, string>> = { differ: "≠", agree: "=", alone: "?" };

interface Props {
  readonly of: Agreement;
  readonly words: Words;
  /** What it stands for is said beside it. */
  readonly isQuiet?: boolean;
}

export function AgreementSign({ of: agreement, words, isQuiet = false }: Props) {
  const name = ACCOUNT_WORDS[words.lang].agreements[agreement];
  return (
    <>
      <span class={`agreement-sign is-${agreement}`} title={name} aria-hidden="true">
        {SIGNS[agreement]}
      </span>{" "}
      {!isQuiet && <span class="sr-only">{name}: </span>}
    </>
  );
}

/** A source by its initials, for where its name stands elsewhere: the first is outlined, the second filled. */
import type { Words } from "../../../i18n/en.ts";
import { nameOfTeller, signsOfSources } from "../../../i18n/say-account.ts";
import type { SourceId } from "../../../model/schema/common.ts";
import { useAtlas } from "../../context.ts";
import "./account-sign.css";

interface Props {
  readonly source: SourceId;
  readonly words: Words;
}

export function AccountSign({ source, words }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  const signs = signsOfSources(atlas, words);
  const isSecond = [...signs.keys()].indexOf(source) === 1;
  return (
    <span
      class={isSecond ? "account-sign is-second" : "account-sign"}
      title={nameOfTeller(atlas, source, words)}
      aria-hidden="true"
    >
      {signs.get(source)}
    </span>
  );
}

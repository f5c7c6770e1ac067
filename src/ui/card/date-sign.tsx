/** Beside a date, what of it is inferred; a stated date needs no sign. */
import type { Words } from "../../i18n/en.ts";
import { sayDatings } from "../../i18n/parts/datings.ts";
import { type Dated, datingsOf, datingsThroughout } from "../../model/datings.ts";
import { useAtlas } from "../context.ts";

interface Props {
  readonly of: Dated;
  readonly words: Words;
}

/** Beside a source's date at the start. The date is the dateline's own; what is inferred throughout is said here, once. */
export function SourceDateSign({ of: published, words }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  const own = datingsOf(published, atlas).filter((dating) => dating !== "dateline");
  return <Sign datings={[...datingsThroughout(atlas), ...own]} words={words} />;
}

export function DateSign({ of: when, words }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  return <Sign datings={datingsOf(when, atlas)} words={words} />;
}

interface SignProps extends Pick<Props, "words"> {
  readonly datings: Parameters<typeof sayDatings>[0];
}

function Sign({ datings, words }: SignProps) {
  const said = sayDatings(datings, words);
  return said === null ? null : <span class="basis-sign">{said}</span>;
}

/** The notice of a dataset that came in the place of another or was added to it: what has been done, and how to take it back. */
import { useEffect, useState } from "preact/hooks";
import { MERGE_WORDS } from "../../i18n/parts/merge.ts";
import { KEPT_DATASET } from "../../model/shipped.ts";
import { useWords } from "../../ui/context.ts";
import { Notice } from "../../ui/notice.tsx";
import { exploreAddress, mergeAddress } from "../importing/addresses.ts";
import { forgetKept, type KeptDataset, readKept } from "../importing/keeping/kept-datasets.ts";
import { sayOutcome } from "../importing/merging/say-outcome.ts";

interface Props {
  readonly onClose: () => void;
}

type From = NonNullable<KeptDataset["from"]>;

export function KeptNotice({ onClose }: Props) {
  const own = useWords(MERGE_WORDS);
  const address = new URLSearchParams(location.search).get("data") ?? "";
  const key = address.slice(KEPT_DATASET.length);
  const [from, setFrom] = useState<From | null>(null);
  useEffect(() => {
    void readKept(key).then((kept) => setFrom(kept?.from ?? null));
  }, [key]);
  if (!from) return null;
  const { outcome, into } = from;
  const undo = async () => {
    // What cannot be forgotten stays in the list of what is kept.
    await forgetKept(key).catch(() => {});
    location.assign(exploreAddress(location.search, into));
  };
  return (
    <Notice
      title={outcome ? own.notice.merged(from.title ?? "") : own.notice.opened}
      close={own.notice.dismiss}
      onClose={onClose}
    >
      {outcome && <p>{sayOutcome(outcome, own)}</p>}
      <Unsound ids={from.unsound} />
      <p>
        <button type="button" onClick={() => void undo()}>
          {own.notice.undo}
        </button>{" "}
        {!outcome && <a href={mergeAddress(location.search, into, address)}>{own.notice.add}</a>}{" "}
        {own.notice.undoNote}
      </p>
    </Notice>
  );
}

/** More of them are a list for another place. */
const MOST_NAMED = 8;

function Unsound({ ids }: { readonly ids: readonly string[] }) {
  const own = useWords(MERGE_WORDS);
  if (ids.length === 0) return null;
  const named = ids.slice(0, MOST_NAMED).join(", ");
  return (
    <p>
      {own.notice.unsound(ids.length)} <bdi>{named}</bdi>
      {ids.length > MOST_NAMED && "…"}
    </p>
  );
}

/** The way from a file that has been read to adding it to what was open before, where something was. */
import { useState } from "preact/hooks";
import { HANDED, INTO, mergeAddress } from "../addresses.ts";
import { useImport, useImported } from "../import-context.ts";
import { handOver } from "../keeping/handed-files.ts";
import { datasetBlob } from "../leaving/dataset-blob.ts";
import { datasetOf } from "../session/import-state.ts";

export function AddToOpen() {
  const { session, own } = useImport();
  const isReady = useImported(
    ({ atlas, progress }) => progress === null && (atlas?.dataset?.events.length ?? 0) > 0,
  );
  const [isFailed, setFailed] = useState(false);
  const into = new URLSearchParams(location.search).get(INTO);
  if (into === null) return null;
  const add = async () => {
    const dataset = datasetOf(session.store.getState());
    if (!dataset) return;
    const key = await handOver(new File([await datasetBlob(dataset)], `${dataset.title}.json`));
    location.assign(mergeAddress(location.search, into, `${HANDED}${key}`));
  };
  return (
    <>
      <button
        type="button"
        disabled={!isReady}
        onClick={() => void add().catch(() => setFailed(true))}
      >
        {own.foot.add}
      </button>
      <span role="alert">{isFailed && own.notice.notKept}</span>
    </>
  );
}

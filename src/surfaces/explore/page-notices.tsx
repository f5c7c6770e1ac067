/** What the page says of itself: of the address and the dataset above its panels, and at its foot. */
import { useEffect, useState } from "preact/hooks";
import { EXPLORE_WORDS } from "../../i18n/parts/explore.ts";
import type { AddressFault } from "../../model/address-fault.ts";
import type { Problem } from "../../model/result.ts";
import { KEPT_DATASET } from "../../model/shipped.ts";
import { useAtlas, useWords } from "../../ui/context.ts";
import { Footer } from "../../ui/footer.tsx";
import { later } from "../../ui/later.tsx";
import { Notice } from "../../ui/notice.tsx";
import { onDemand } from "../../ui/on-demand.ts";

/** Few datasets and addresses have any. */
const IgnoredNotice = later(async () => (await import("./ignored-notice.tsx")).IgnoredNotice);
const DatasetWarnings = later(async () => (await import("./dataset-warnings.tsx")).DatasetWarnings);

const KeptNotice = later(async () => (await import("./kept-notice.tsx")).KeptNotice);

/** Where events are counted. */
const SumsLine = later(async () => (await import("../../ui/sums-line.tsx")).SumsLine);

export interface NoticesProps {
  /** What of the address was not understood. */
  readonly ignored: readonly AddressFault[];
  /** How many problems the dataset had, where its sound part was opened. */
  readonly leftOut: number;
}

export interface FootProps {
  /** What a person should look at in the dataset. */
  readonly findWarnings: () => Promise<readonly Problem[]>;
}

export function Foot({ findWarnings }: FootProps) {
  const [warnings, setWarnings] = useState<readonly Problem[]>([]);
  useEffect(() => {
    const find = async () => setWarnings(await findWarnings());
    // They wait until the page has come to rest, which must not wait for them.
    find().catch(() => onDemand(find));
  }, [findWarnings]);
  const isCounted = useAtlas(({ engine }) => engine.census !== null);
  return (
    <>
      <Footer />
      {warnings.length > 0 && <DatasetWarnings warnings={warnings} />}
      {isCounted && <SumsLine />}
    </>
  );
}

/** Whether this browser keeps the dataset: it may have come in the place of another. */
function isKept(): boolean {
  return new URLSearchParams(location.search).get("data")?.startsWith(KEPT_DATASET) === true;
}

export function Notices({ ignored, leftOut }: NoticesProps) {
  const words = useWords();
  const own = useWords(EXPLORE_WORDS);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const close = (name: string) => setClosed([...closed, name]);
  return (
    <>
      {isKept() && !closed.includes("kept") && <KeptNotice onClose={() => close("kept")} />}
      {ignored.length > 0 && !closed.includes("ignored") && (
        <IgnoredNotice ignored={ignored} onClose={() => close("ignored")} />
      )}
      {leftOut > 0 && !closed.includes("leftOut") && (
        <Notice title={words.failure.faulty} close={own.dismiss} onClose={() => close("leftOut")}>
          <p>{words.failure.leftOut(leftOut)}</p>
        </Notice>
      )}
    </>
  );
}

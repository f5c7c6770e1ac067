/** The notice of what in the address was not understood. */
import { ADDRESS_WORDS, sayExpected } from "../../i18n/parts/address.ts";
import { EXPLORE_WORDS } from "../../i18n/parts/explore.ts";
import type { AddressFault } from "../../model/address-fault.ts";
import { useWords } from "../../ui/context.ts";
import { Notice } from "../../ui/notice.tsx";

interface Props {
  readonly ignored: readonly AddressFault[];
  readonly onClose: () => void;
}

export function IgnoredNotice({ ignored, onClose }: Props) {
  const { lang } = useWords();
  const own = useWords(ADDRESS_WORDS);
  const { dismiss } = useWords(EXPLORE_WORDS);
  return (
    <Notice title={own.title} close={dismiss} onClose={onClose}>
      <ul>
        {ignored.map((fault) => (
          <li key={fault.path} dir="auto">
            {own.item(fault.path, fault.found, sayExpected(fault, lang))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

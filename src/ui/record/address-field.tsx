/** A web address; what is none stays to be mended, with what was expected. */
import { useForm } from "./form-tools.ts";
import { TextField } from "./text-field.tsx";
import type { Edit } from "./use-edit.ts";

interface Props {
  readonly label: string;
  readonly url: string | undefined;
  readonly onUrl: Edit<string>;
}

/** As the format has it. */
const ADDRESS = /^https?:\/\/\S+$/i;

export function AddressField({ label, url = "", onUrl }: Props) {
  const { own } = useForm();
  const isFaulty = url !== "" && !ADDRESS.test(url);
  return (
    <>
      <TextField
        label={label}
        hint="https://"
        isCode
        isInvalid={isFaulty}
        text={url}
        onText={(written, change) => onUrl(written.trim(), change)}
      />
      {isFaulty && <p class="fact-error">{own.badAddress}</p>}
    </>
  );
}

/** A button that lets a person choose a file. */
import { useId } from "preact/hooks";
import "./file-choice.css";

interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

export function FileChoice({ label, onFile }: Props) {
  const id = useId();
  return (
    <p class="file-choice">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </p>
  );
}

/** How the fields of a form change its record: each change is one operation, with whatever must come with it. */
import type { ListName, RecordList } from "../../model/draft/draft.ts";
import type { DraftOperation, Put } from "../../model/draft/operation.ts";
import { type Patch, patch } from "../../model/draft/patch.ts";
import { type OperationLabel, useForm } from "./form-tools.ts";

export interface Change extends OperationLabel {
  /** What is put beside it, such as an actor that a participant names; all of it is taken back together. */
  readonly also?: readonly DraftOperation[];
}

/** Of a field: what it holds from now on. */
export type Edit<Value> = (value: Value, change: Change) => void;

/** Of a record: the parts that change. */
export type EditParts<Item> = (parts: Patch<Item>, change: Change) => void;

/** @param record as it is; what the edit does not name stays */
export function useEdit<Item extends { readonly id: string }>(
  list: RecordList,
  record: Item,
): EditParts<Item> {
  const { run } = useForm();
  return (parts, { also = [], ...label }) => {
    const put = putIn(list, patch(record, parts));
    run(also.length > 0 ? { type: "batch", operations: [...also, put] } : put, label);
  };
}

export function putIn(list: ListName, record: { readonly id: string }): Put {
  return { type: "put", list, record } as Put;
}

/** @returns an edit of an item's parts, where the edit of the whole is known */
export function editParts<Item extends object>(item: Item, onChange: Edit<Item>): EditParts<Item> {
  return (parts, change) => onChange(patch(item, parts), change);
}

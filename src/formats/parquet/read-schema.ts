/** Which columns a Parquet file has, by their names: each must be one of the format's, and of its type. */
import { type FileMetaData, parquetSchema, type SchemaTree } from "hyparquet";
import { toSnippet } from "../../model/pointer.ts";
import { failure, type Problem, type Result, success } from "../../model/result.ts";
import { faultOfFile, reasonOf } from "./faults.ts";
import { type ColumnName, FILE_COLUMNS, type FileColumn } from "./file-columns.ts";

/** The columns by their names, each of its type; `undefined` children and the like make the library throw. */
export function readSchema(metadata: FileMetaData): Result<ReadonlyMap<ColumnName, SchemaTree>> {
  let children: readonly SchemaTree[];
  try {
    children = parquetSchema(metadata).children;
  } catch (fault) {
    return failure([faultOfFile(reasonOf(fault), "a schema (a tree of columns)")]);
  }
  const known = new Map<string, FileColumn>(FILE_COLUMNS.map((column) => [column.name, column]));
  const found = new Map<string, SchemaTree>();
  const problems: Problem[] = [];
  for (const tree of children) {
    const { name } = tree.element;
    const column = known.get(name);
    if (!column) problems.push(unknownColumn(name));
    else if (found.has(name)) problems.push(faultOfFile("a second one", "each column once", name));
    else if (!fits(tree, column.type)) problems.push(wrongType(tree, column));
    found.set(name, tree);
  }
  for (const { name, due } of known.values())
    if (due && !found.has(name))
      problems.push({
        code: "missing",
        path: `column ${name}`,
        found: "nothing",
        expected: "this column, which every file of events has",
      });
  return problems.length > 0
    ? failure(problems)
    : success(found as ReadonlyMap<string, SchemaTree> as ReadonlyMap<ColumnName, SchemaTree>);
}

function unknownColumn(name: string): Problem {
  return {
    code: "unknown",
    path: `column ${toSnippet(name)}`,
    found: "a column that the format does not have",
    expected:
      "no such column; leave it out, or keep its values in imported.codes of the column record",
  };
}

const TYPES: Readonly<Record<FileColumn["type"], string>> = {
  text: "a string (VARCHAR)",
  json: "a string that holds JSON (VARCHAR)",
  texts: "a list of strings (VARCHAR[])",
  number: "a number (DOUBLE, INTEGER)",
  flag: "a boolean (BOOLEAN)",
  moment: "a timestamp (TIMESTAMP) or a day (DATE)",
};

function wrongType({ element, children }: SchemaTree, { name, type }: FileColumn): Problem {
  const found = element.logical_type?.type ?? element.converted_type ?? element.type;
  return faultOfFile(found ?? `a group of ${children.length}`, TYPES[type], name);
}

function fits(tree: SchemaTree, type: FileColumn["type"]): boolean {
  if (type !== "texts")
    return (
      tree.children.length === 0 &&
      tree.element.repetition_type !== "REPEATED" &&
      isLeaf(tree, type)
    );
  const [list, ...more] = tree.children;
  const [item, ...others] = list?.children ?? [];
  return (
    tree.element.converted_type === "LIST" &&
    more.length === 0 &&
    others.length === 0 &&
    list?.element.repetition_type === "REPEATED" &&
    item?.children.length === 0 &&
    isLeaf(item, "text")
  );
}

function isLeaf({ element }: SchemaTree, type: Exclude<FileColumn["type"], "texts">): boolean {
  const { type: stored, converted_type: converted, logical_type: logical } = element;
  switch (type) {
    case "text":
    case "json":
      return (
        stored === "BYTE_ARRAY" &&
        (converted === undefined || ["UTF8", "ENUM", "JSON"].includes(converted))
      );
    case "flag":
      return stored === "BOOLEAN";
    case "number":
      return (
        ["DOUBLE", "FLOAT", "INT32", "INT64"].includes(stored ?? "") &&
        !/^(DATE|TIME|TIMESTAMP)/.test(converted ?? logical?.type ?? "")
      );
    case "moment":
      return /^(DATE|TIMESTAMP)/.test(converted ?? logical?.type ?? "");
  }
}

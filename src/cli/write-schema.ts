/** Writes the JSON Schemas of all versions of the format to data/schema: `npm run schema`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { datasetJsonSchemaText, SCHEMA_FILES, type Version } from "./dataset-json-schema.ts";

const FOLDER = new URL("../../data/schema/", import.meta.url);

mkdirSync(FOLDER, { recursive: true });
for (const [version, file] of Object.entries(SCHEMA_FILES))
  writeFileSync(new URL(file, FOLDER), datasetJsonSchemaText(Number(version) as Version));

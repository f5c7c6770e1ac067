/** Writes data/schema/dataset.schema.json: `npm run schema`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { datasetJsonSchemaText } from "./dataset-json-schema.ts";

const OUTPUT = new URL("../../data/schema/dataset.schema.json", import.meta.url);

mkdirSync(new URL(".", OUTPUT), { recursive: true });
writeFileSync(OUTPUT, datasetJsonSchemaText());

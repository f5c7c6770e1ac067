/** What the page and the worker that opens a large dataset say to each other: plain data, so that it can be cloned. */

import type { Grip, Hold } from "../../../engine/grip/hold.ts";
import type { EngineData } from "../../../engine/remote/engine-data.ts";
import type { Question, Reply } from "../../../engine/remote/protocol.ts";
import type { CountryCells } from "../../../model/country-cells.ts";
import type { Lang } from "../../../model/languages.ts";
import type { Problem } from "../../../model/result.ts";
import type { Dataset } from "../../../model/schema/dataset.ts";
import type { EventRecord } from "../../../model/schema/event.ts";
import type { Summary } from "../../../model/summary.ts";

/** What the worker is at, in this order. */
export type Stage = "parse" | "check" | "index";

export type ToWorker =
  | {
      readonly type: "open";
      /** The file's bytes, in order. */
      readonly chunks: readonly ArrayBuffer[];
      readonly lang: Lang;
      /** Of the dataset. */
      readonly address: string;
      /** How many events of a file beside it fit. */
      readonly mostRows: number;
      /** Events whose records are needed at once, as the address names them. */
      readonly named: readonly string[];
    }
  /** To open what is sound of a dataset that has failed. */
  | { readonly type: "open-sound" }
  /** Another language: what is sorted and searched is another. */
  | { readonly type: "speak"; readonly turn: number; readonly lang: Lang }
  | { readonly type: "ask"; readonly turn: number; readonly question: Question }
  | { readonly type: "hold"; readonly turn: number; readonly hold: Hold }
  | { readonly type: "warn"; readonly cells: CountryCells };

export type FromWorker =
  /** @property lock the name of a lock that it holds until its end */
  | { readonly type: "ready"; readonly lock: string }
  | { readonly type: "stage"; readonly stage: Stage }
  | { readonly type: "rows"; readonly done: number; readonly total: number }
  | {
      readonly type: "failed";
      readonly problems: readonly Problem[];
      /** How many events remain when the faulty records are left out; null where nothing does. */
      readonly soundEvents: number | null;
    }
  /** All of a dataset that the page can hold: its events follow in portions, then `end`. */
  | { readonly type: "whole"; readonly dataset: Dataset; readonly total: number }
  | { readonly type: "events"; readonly records: readonly EventRecord[] }
  | { readonly type: "end" }
  /** Of a dataset that stays in the worker: all but its events. */
  | {
      readonly type: "large";
      readonly dataset: Dataset;
      readonly summary: Summary;
      readonly records: readonly EventRecord[];
      readonly engine: EngineData;
    }
  | { readonly type: "spoken"; readonly turn: number; readonly engine: EngineData }
  | { readonly type: "reply"; readonly turn: number; readonly reply: Reply }
  /** What a reply has named, once it is read. */
  | { readonly type: "records"; readonly records: readonly EventRecord[] }
  | { readonly type: "held"; readonly turn: number; readonly grip: Grip | null }
  | { readonly type: "warnings"; readonly problems: readonly Problem[] };

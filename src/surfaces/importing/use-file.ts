/** The file that the import screen is at: taken, kept so that a reload finds it, and let go of. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { ImportWords } from "../../i18n/parts/import.ts";
import { readCountryCells } from "../opening/read-country-cells.ts";
import { FILE } from "./addresses.ts";
import { dropHanded, handOver } from "./keeping/handed-files.ts";
import { openOwn } from "./leaving/leave.ts";
import { startImporter } from "./reading/importer.ts";
import { type ImportSession, openSession } from "./session/import-session.ts";
import { whatIs } from "./take-file.ts";

type Notice = keyof ImportWords["notice"];

export function useFile(handed: File | null, first: Notice | null) {
  const [session, setSession] = useState<ImportSession | null>(null);
  const [notice, setNotice] = useState<Notice | null>(first);
  const latest = useRef<ImportSession | null>(null);
  const show = (next: ImportSession | null) => {
    latest.current?.end();
    latest.current = next;
    setSession(next);
  };
  const take = async (file: File, isHanded: boolean) => {
    const taken = await whatIs(file);
    setNotice(null);
    switch (taken.type) {
      case "empty":
        return setNotice("empty");
      case "own":
        return openOwn(file).catch(() => setNotice("notKept"));
      case "mapping":
        return setNotice(latest.current?.take(taken.mapping) ? "mapped" : "noMapping");
      case "look":
        show(begin(file));
        if (!isHanded) await remember(file);
    }
  };
  useEffect(() => {
    if (handed) void take(handed, true);
    return () => latest.current?.end();
  }, []);
  const leave = () => {
    show(null);
    setNotice(null);
    void forget();
  };
  return { session, notice, take: (file: File) => void take(file, false), leave };
}

function begin(file: File): ImportSession {
  const language = (navigator.language || "en").split("-")[0] ?? "en";
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const tools = { importer: startImporter(), cells: readCountryCells() };
  return openSession(file, { language, zone }, tools);
}

/** Where the browser keeps nothing, a reload begins anew. */
async function remember(file: File): Promise<void> {
  const before = new URLSearchParams(location.search).get(FILE);
  const key = await handOver(file).catch(() => null);
  putKey(key);
  if (before !== null) await dropHanded(before);
}

async function forget(): Promise<void> {
  const key = new URLSearchParams(location.search).get(FILE);
  putKey(null);
  await dropHanded(key);
}

function putKey(key: string | null): void {
  const query = new URLSearchParams(location.search);
  if (key === null) query.delete(FILE);
  else query.set(FILE, key);
  history.replaceState(null, "", `?${query}`);
}

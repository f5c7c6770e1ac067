/** The page's side of reading a file: answers find their questions, a cancelled reading ends at once, a dead worker is told. */
import { describe, expect, it } from "vitest";
import { startImporter } from "../../../../src/surfaces/importing/reading/importer.ts";
import type { FromImporter } from "../../../../src/surfaces/importing/reading/messages.ts";
import { makePageReading } from "../../../../src/surfaces/importing/reading/read-for-page.ts";
import { faultOfRoom } from "../../../../src/surfaces/importing/reading/room.ts";
import type { ImportWorker } from "../../../../src/surfaces/importing/reading/start-import-worker.ts";

/** As the worker does it, in the same thread; messages are cloned as they are on their way. */
function makeWorkers() {
  const workers: { isOver: boolean; die: (said: string) => void }[] = [];
  const make = (): ImportWorker => {
    let hear: (message: FromImporter) => void = () => {};
    const state = { isOver: false, die: (_: string) => {} };
    workers.push(state);
    const take = makePageReading((message) => {
      if (!state.isOver) hear(structuredClone(message));
    });
    return {
      post: (message) => void take(message),
      hear: (on) => {
        hear = on;
      },
      onDeath: (on) => {
        state.die = on;
      },
      end: () => {
        state.isOver = true;
      },
    };
  };
  return { make, workers };
}

const table = (rows: number) =>
  new Blob([
    "Date,Title,Latitude,Longitude\n",
    ...Array.from(
      { length: rows },
      (_, at) => `${at % 7 === 0 ? "soon" : "2019-04-05"},Row ${at},1,2\n`,
    ),
  ]);

describe("an importer", () => {
  it("has a file looked at and read, with all of its events and how far that is", async () => {
    const importer = startImporter(makeWorkers().make);
    const look = await importer.look(table(3));
    expect(look).toMatchObject({ ok: true, value: { recognised: { format: "table" } } });
    const told: number[] = [];
    const { done } = importer.read(table(2500), { name: "t.csv" }, ({ rows }) => told.push(rows));
    const result = await done;
    expect(result.ok && result.value.dataset?.events).toHaveLength(2500);
    expect(result.ok && result.value.imported.rows).toMatchObject({ read: 2500, inPart: 358 });
    expect(told.at(-1)).toBe(2500);
  });

  it("takes the events portion by portion, so that the page has its turn between them", async () => {
    const { make } = makeWorkers();
    const told: string[] = [];
    const importer = startImporter(() => {
      const worker = make();
      return {
        ...worker,
        post: (message) => {
          told.push(message.type);
          worker.post(message);
        },
      };
    });
    await importer.read(table(2500), { name: "t.csv" }).done;
    expect(told).toEqual(["read", "more", "more", "more"]);
  });

  it("gives every row that has a problem, and no other", async () => {
    const importer = startImporter(makeWorkers().make);
    expect(await importer.problemRows()).toBe("");
    await importer.read(table(80_000), { name: "t.csv" }).done;
    const lines = (await importer.problemRows()).trim().split("\r\n");
    // More than are listed: each seventh of all rows, and the header.
    expect(lines).toHaveLength(1 + Math.ceil(80_000 / 7));
    expect(lines[1]).toContain("soon,Row 0");
  });

  it("ends a reading at once where it is cancelled, and reads the next one", async () => {
    const { make, workers } = makeWorkers();
    const importer = startImporter(make);
    const reading = importer.read(table(60_000), { name: "t.csv" });
    reading.cancel();
    expect(await reading.done).toEqual({ ok: false, error: [] });
    expect(workers.map(({ isOver }) => isOver)).toEqual([true]);
    const again = await importer.read(table(2), { name: "t.csv" }).done;
    expect(again.ok && again.value.dataset?.events).toHaveLength(2);
  });

  it("tells of what was waiting where the worker dies", async () => {
    const { make, workers } = makeWorkers();
    const importer = startImporter(make);
    const { done } = importer.read(table(60_000), { name: "t.csv" });
    workers[0]?.die("out of memory");
    await expect(done).rejects.toThrow("out of memory");
  });

  it("says of a file that is too large what would fit, before it is read", async () => {
    const sized = (size: number, row: string): Blob => {
      const head = new Blob([row.repeat(Math.ceil(65_536 / row.length))]);
      return { size, slice: () => head } as unknown as Blob;
    };
    const narrow = `${"x".repeat(171)}\r\n`;
    expect(await faultOfRoom(sized(52e6, narrow), 8)).toBeNull();
    // Rows are what takes room: a file of wider ones may be larger.
    expect(await faultOfRoom(sized(500e6, narrow), 8)).toMatchObject({ found: "a file of 500 MB" });
    expect(await faultOfRoom(sized(500e6, `${"x".repeat(700)}\n`), 8)).toBeNull();
    expect(await faultOfRoom(sized(500e6, '{"a": 1}\n'), 2)).toMatchObject({
      expected: expect.stringMatching(/^at most about 1\d\d MB/),
    });
    expect(await faultOfRoom(sized(500e6, "PK"), 8)).toBeNull();
  });
});

/** What the command line tells of a dataset without showing it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeProfiler } from "../../../src/cli/data/profile.ts";
import { goodValue } from "../formats/read-fixtures.ts";
import { run, runWith } from "./run-command.ts";

const GOOD = "tests/fixtures/good/every-field-2.json";
const BAD = "tests/fixtures/bad/many-faults-at-once.json";

function profileOf(...whens: string[]) {
  const [event] = goodValue("minimal").events;
  const profiler = makeProfiler();
  for (const edtf of whens) profiler.add({ ...event, when: { ...event.when, edtf } });
  return profiler.profile();
}

it("counts how exact times are, and how they are written", () => {
  const { events, span, time } = profileOf(
    "2019-04-06T10:00",
    "2019-04-04~",
    "2019-04",
    "2018/2019-04-05?",
    "../2019-04-05",
    "[2019-04-04,2019-04-06]",
  );
  expect([events, span]).toEqual([6, { first: "2018-01-01", last: "2019-04-30" }]);
  expect(time.precision).toEqual({ day: 3, minute: 1, month: 1, year: 1 });
  expect(time.form).toEqual({ date: 3, interval: 2, "one-of": 1 });
  expect([time.approximate, time.uncertain, time.openEnded]).toEqual([1, 1, 1]);
});

it("has no first and last day where no date has an end", () => {
  expect(profileOf().span).toEqual({ first: null, last: null });
  expect(profileOf("/").span).toEqual({ first: null, last: null });
});

it("gives the year of an end that no Date can hold, and the day of the other", () => {
  const { span } = profileOf("Y-13800000000", "Y-300000", "1969-07-20");
  expect(span).toEqual({ first: "Y-13800000000", last: "1969-07-20" });
});

it("says the same of a dataset whether its events lie in it or beside it", () => {
  const folder = mkdtempSync(join(tmpdir(), "info-"));
  try {
    expect(run("pack", GOOD, "-o", join(folder, "packed")).status).toBe(0);
    const whole = JSON.parse(run("info", GOOD, "--json").stdout);
    const packed = JSON.parse(run("info", join(folder, "packed.json"), "--json").stdout);
    expect(packed.profile).toEqual(whole.profile);
    expect(packed.counts).toEqual(whole.counts);
    expect(whole.profile.events).toBe(10);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("tells people of it in lines", () => {
  const { status, stdout, stderr } = run("info", "tests/fixtures/good/minimal.json");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n").map((line) => line.trim().split(/\s{2,}/)[0])).toEqual([
    expect.stringMatching(/^tests\/fixtures\/good\/minimal\.json: .+ \(dispatch-atlas\/\d, /),
    "holds",
    "span",
    "time",
    "place",
    "evidence",
    "problems",
    "",
  ]);
});

it("tells a file of another format as the dataset that is made of it", () => {
  const sheet = run("convert", GOOD, "--to", "csv").stdout;
  const facts = JSON.parse(runWith(sheet, "info", "-", "--json").stdout);
  expect(facts).toMatchObject({ sound: true, rows: { events: 10, leftOut: 0 } });
  expect(facts.profile).toEqual(JSON.parse(run("info", GOOD, "--json").stdout).profile);
});

it("counts the errors of a faulty dataset, says what it calls itself, and ends with status 1", () => {
  const { status, stdout } = run("info", BAD, "--json");
  const facts = JSON.parse(stdout);
  expect([status, facts.sound, facts.errors, facts.profile]).toEqual([1, false, 9, null]);
  expect(facts.id).toBe("many-faults-at-once");
});

it("ends with status 3 where the events beside a dataset, or the dataset, are not there", () => {
  const folder = mkdtempSync(join(tmpdir(), "info-"));
  try {
    const { events: _, ...head } = goodValue("every-field-2");
    const file = join(folder, "head.json");
    writeFileSync(file, JSON.stringify({ ...head, events: { href: "none.parquet" } }));
    expect(run("info", file)).toMatchObject({ status: 3, stdout: "" });
    expect(run("info", join(folder, "none.json"))).toMatchObject({ status: 3, stdout: "" });
    // What lies beside standard input is not known.
    expect(
      runWith(JSON.stringify({ ...head, events: { href: "a.parquet" } }), "info", "-"),
    ).toMatchObject({ status: 1 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Where a command speaks, and when progress is seen. */
import { expect, it } from "vitest";
import { makeTerminal } from "../../../src/cli/frame/terminal.ts";

function sink(isTTY: boolean) {
  let text = "";
  return {
    isTTY,
    write(content: string | Uint8Array, done?: () => void) {
      text += content;
      done?.();
      return true;
    },
    /** As a terminal shows it: a line that was cleared is gone. */
    shown: () =>
      text
        .split("\n")
        .map((line) => line.split("\r\u001b[K").at(-1))
        .join("\n"),
    written: () => text,
  };
}

it("shows progress on a terminal, in place of what was there, and clears it before a line", () => {
  const [out, error] = [sink(true), sink(true)];
  const terminal = makeTerminal(out, error);
  terminal.progress("1 of 2");
  terminal.progress("2 of 2");
  expect(error.shown()).toBe("2 of 2");
  terminal.say("sound");
  terminal.warn("but");
  expect([out.shown(), error.shown()]).toEqual(["sound\n", "but\n"]);
});

it("shows no progress where errors go into a pipe or a file", async () => {
  const [out, error] = [sink(false), sink(false)];
  const terminal = makeTerminal(out, error);
  terminal.progress("1 of 2");
  await terminal.write("a,b");
  terminal.json({ a: 1 });
  expect([out.written(), error.written()]).toEqual(['a,b{"a":1}\n', ""]);
});

/** Commands that come faster than they are handled: of each kind the latest stands for those before it. */
import type { Command } from "./protocol.ts";

/** By kind, in the order in which each was said last. */
export type Waiting = Map<Command["type"], Command>;

/**
 * Puts a command among those that wait. What an earlier one of its kind sets and this one does not name holds still, as if both
 * were obeyed.
 *
 * @returns whether it has overtaken one
 */
export function overtake(waiting: Waiting, command: Command): boolean {
  const earlier = waiting.get(command.type);
  waiting.delete(command.type);
  waiting.set(command.type, { ...earlier, ...command } as Command);
  return earlier !== undefined;
}

/** No frame is drawn off the screen, and a host is heard there too. */
const LONGEST_MS = 100;

interface Pace {
  readonly obey: (command: Command) => void;
  /** Takes the place of one that was not obeyed yet. */
  readonly onOvertaken: () => void;
}

export interface PacedCommands {
  give(command: Command): void;
  stop(): void;
}

/** Obeys the first at once, and what comes before the next frame in that frame. */
export function paceCommands(window: Window, { obey, onOvertaken }: Pace): PacedCommands {
  const waiting: Waiting = new Map();
  let isBusy = false;
  let end = () => {};

  const rest = () => {
    const next = () => {
      end();
      if (waiting.size === 0) isBusy = false;
      else flush();
    };
    const frame = window.requestAnimationFrame(next);
    const timer = window.setTimeout(next, LONGEST_MS);
    end = () => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  };

  const flush = () => {
    const commands = [...waiting.values()];
    waiting.clear();
    isBusy = true;
    rest();
    for (const command of commands) obey(command);
  };

  return {
    give(command) {
      if (overtake(waiting, command)) onOvertaken();
      if (!isBusy) flush();
    },
    stop() {
      end();
      waiting.clear();
    },
  };
}

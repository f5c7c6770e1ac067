/** Changes on their way to where they are kept: one after another, and those of one field gathered, so that a kill loses little. */

/** How long the letters of a field wait for each other. With the time that a write takes, less than 300 ms of typing is lost. */
const GATHER_MS = 100;

interface Entry<Operation, Outcome> {
  operation: Operation;
  readonly mark: string | null;
  readonly outcome: Promise<Outcome>;
  /** Has it written in its turn, without more waiting. */
  readonly begin: () => void;
}

interface Ways<Operation, Outcome> {
  /** @param mark that of the change, as it was added */
  readonly write: (operation: Operation, mark: string | null) => Promise<Outcome>;
  /** Two changes as one; null where they are none. */
  readonly join: (earlier: Operation, later: Operation) => Operation | null;
}

/** However slow a write is, the next one takes all letters that came meanwhile: none stands in a queue of its own. */
export function gatherWrites<Operation, Outcome>({ write, join }: Ways<Operation, Outcome>) {
  /** Not begun. */
  let waiting: readonly Entry<Operation, Outcome>[] = [];
  let writing: Entry<Operation, Outcome> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const carryOut = async (entry: Entry<Operation, Outcome>): Promise<Outcome> => {
    waiting = waiting.filter((one) => one !== entry);
    writing = entry;
    try {
      return await write(entry.operation, entry.mark);
    } finally {
      writing = null;
    }
  };
  const makeEntry = (operation: Operation, mark: string | null): Entry<Operation, Outcome> => {
    let begin = () => {};
    const due = new Promise<void>((resolve) => {
      begin = resolve;
    });
    if (mark === null) begin();
    else setTimeout(begin, GATHER_MS);
    const entry: Entry<Operation, Outcome> = {
      operation,
      mark,
      begin,
      outcome: inTurn(() => due.then(() => carryOut(entry))),
    };
    return entry;
  };

  return {
    /**
     * @param mark changes with the same mark, one after another, may be written as one; null is written at once
     * @returns what came of it, once it is written
     */
    add(operation: Operation, mark: string | null): Promise<Outcome> {
      const before = waiting.at(-1);
      const joined =
        mark !== null && before?.mark === mark ? join(before.operation, operation) : null;
      if (before && joined !== null) {
        before.operation = joined;
        return before.outcome;
      }
      before?.begin();
      const entry = makeEntry(operation, mark);
      waiting = [...waiting, entry];
      return entry.outcome;
    },
    /** Has everything written that waits. */
    flush: () => {
      for (const { begin } of waiting) begin();
    },
    /** Other work, after all that was added before. */
    inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
      for (const { begin } of waiting) begin();
      return inTurn(work);
    },
    /** What no write has begun with, in the order in which it was added. */
    waiting: (): readonly Operation[] => waiting.map(({ operation }) => operation),
    /** All that is not kept for sure, in the order in which it was added. */
    unwritten: (): readonly Operation[] =>
      (writing ? [writing, ...waiting] : waiting).map(({ operation }) => operation),
  };
}

/** Numbers that can be read both ways: "1,234" is a thousand and more, or one and a fraction; a person says which. */
import type { Question } from "../imports/import.ts";
import type { Mapping } from "./map-columns.ts";
import { plainDigits, readCount, readDecimal } from "./read-number.ts";

type Decimal = NonNullable<Mapping["decimal"]>;

const EITHER = /^[+-]?\d{1,3}([,.])\d{3}$/;

export class DecimalWatch {
  readonly #asked: Decimal | undefined;
  #either = 0;
  #example = "";

  /** @param asked what a person has chosen */
  constructor(asked?: Decimal) {
    this.#asked = asked;
  }

  /** @returns null for what is no number */
  read(cell: string): number | null {
    if (this.#asked) return readBy(cell, this.#asked);
    if (EITHER.test(plainDigits(cell).trim())) {
      this.#either++;
      this.#example ||= cell;
    }
    return readCount(cell) ?? readDecimal(cell);
  }

  question(): Question | null {
    if (this.#either === 0) return null;
    const example = (decimal: Decimal) => `${this.#example} = ${readBy(this.#example, decimal)}`;
    const [, sign] = EITHER.exec(plainDigits(this.#example).trim()) ?? [];
    return {
      id: "decimal",
      choices: [
        { id: "point", example: example("point") },
        { id: "comma", example: example("comma") },
      ],
      // Three digits after it: of counts, most are thousands.
      taken: sign === "," ? "point" : "comma",
      because: `${this.#either} numbers have three digits after the one sign in them`,
    };
  }
}

function readBy(cell: string, decimal: Decimal): number | null {
  const plain = plainDigits(cell).trim();
  const [point, thousands] = decimal === "point" ? [".", ","] : [",", "."];
  const parts = plain.split(point);
  if (parts.length > 2 || parts[1]?.includes(thousands)) return null;
  const whole = (parts[0] ?? "").replaceAll(thousands, "").replaceAll(" ", "");
  return readDecimal(parts.length === 2 ? `${whole}.${parts[1]}` : whole);
}

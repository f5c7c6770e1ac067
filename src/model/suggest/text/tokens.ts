/** Words and signs of a line, and where its sentences begin. */

export interface Token {
  /** Without a possessive ending. */
  readonly text: string;
  /** In code units of the whole text. */
  readonly start: number;
  readonly end: number;
  readonly type: "word" | "number" | "sign";
  /** Begins with a capital. */
  readonly isCapital: boolean;
  /** Of two letters or more, all capitals. */
  readonly isShouted: boolean;
  /** "'s" was left off after it. */
  readonly isPossessive: boolean;
  /** Any sentence begins with a capital: this one tells nothing. */
  readonly opensSentence: boolean;
  /** How the word is looked up: lower case, one apostrophe, no endings where the language has many. */
  readonly fold: string;
}

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}[\p{N}\p{L}]*|[^\s]/gu;
const POSSESSIVE = /['’](?:s|S)?$/u;
/** Also after a small article: "al-Sarraj", "d'Estaing". */
const CAPITAL = /^(?:(?:al|el|ul|an|ar|as|es|ash|az|ad|at|abu|d|l|o)[-‑'’])?\p{Lu}/u;
const SENTENCE_END = /^[.!?…؟]$/u;
const CLOSING = /^["”’»)\]']$/u;
/** What comes after these begins with a capital now and then for no other reason. */
const OPENING = /^["“„«:•*–—-]$/u;

export interface TokenRules {
  readonly fold: (word: string) => string;
  /** Folded, without their dot: after these no sentence ends. */
  readonly abbreviations: ReadonlySet<string>;
}

/** @returns each line that has words */
export function* linesOf(text: string, rules: TokenRules): Generator<Line> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/gu))
    if (/\p{L}/u.test(line))
      yield { start: index, end: index + line.length, tokens: tokensOf(line, index, rules) };
}

function tokensOf(line: string, at: number, rules: TokenRules): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  for (const { 0: found, index } of line.matchAll(TOKEN)) {
    const token = toToken(found, at + index, opens, rules);
    const last = tokens.at(-1);
    if (found === "." && last && last.end === at + index && isAbbreviation(last, rules)) {
      tokens[tokens.length - 1] = { ...last, end: last.end + 1 };
      continue;
    }
    tokens.push(token);
    // A straight quote closes where it follows a sign without a blank.
    const isClosing = found === '"' && last?.end === token.start;
    if (!isClosing) opens = isOpen(token, opens);
  }
  return tokens;
}

function isOpen({ type, text }: Token, wasOpen: boolean): boolean {
  if (type !== "sign") return false;
  if (SENTENCE_END.test(text) || OPENING.test(text)) return true;
  return wasOpen && (CLOSING.test(text) || text === "(");
}

function isAbbreviation({ type, text, fold }: Token, { abbreviations }: TokenRules): boolean {
  return type === "word" && (/^\p{Lu}$/u.test(text) || abbreviations.has(fold));
}

function toToken(found: string, start: number, opensSentence: boolean, rules: TokenRules): Token {
  const text = found.length > 2 ? found.replace(POSSESSIVE, "") : found;
  const isWord = /^\p{L}/u.test(text);
  return {
    text,
    start,
    end: start + text.length,
    type: isWord ? "word" : /^\p{N}/u.test(text) ? "number" : "sign",
    isPossessive: text.length < found.length,
    isCapital: CAPITAL.test(text),
    isShouted: /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(text),
    opensSentence,
    fold: isWord ? rules.fold(text) : text.toLowerCase(),
  };
}

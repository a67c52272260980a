// A reader of JSON that knows where everything stands, for messages with line and column. It accepts exactly what
// JSON.parse accepts, down to the depth limit; the values themselves come from JSON.parse, which is faster.

/** Deeper nesting than this is refused: no format of ours needs it, and copying such data breaks elsewhere. */
export const MAX_DEPTH = 100;

/** Where a value starts (offset in the text), and where its members or items do. */
export interface JsonNode {
  start: number;
  members?: Map<string, { keyStart: number; node: JsonNode }>;
  items?: JsonNode[];
  /** Keys that the object has twice, with the offset of the second. */
  repeated?: { key: string; keyStart: number }[];
}

/** Why the text is not JSON. Line and column are 1-based; `expected` completes "expected …". */
export interface JsonFault {
  offset: number;
  line: number;
  column: number;
  expected: string;
  found: string;
}

export type JsonScan = { ok: true; node: JsonNode } | { ok: false; fault: JsonFault };

class Stop extends Error {
  readonly offset: number;
  readonly expected: string;
  constructor(offset: number, expected: string) {
    super(expected);
    this.offset = offset;
    this.expected = expected;
  }
}

/** Scans a whole JSON text. A failure names the first place where the text cannot go on. */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  try {
    return { ok: true, node: scanner.whole() };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { line, column } = positionAt(text, error.offset);
    return {
      ok: false,
      fault: {
        offset: error.offset,
        line,
        column,
        expected: error.expected,
        found: foundWords(text, error.offset),
      },
    };
  }
}

/** Line and column, both 1-based, of an offset. Line ends are LF, CR LF or CR. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < offset && i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isCrLf = code === 13 && text.charCodeAt(i + 1) === 10;
    if (code === 10 || (code === 13 && !isCrLf)) {
      line += 1;
      lineStart = i + 1;
    }
  }
  return { line, column: offset - lineStart + 1 };
}

function foundWords(text: string, offset: number): string {
  if (offset >= text.length) return "the end of the text";
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (character === "\n" || character === "\r") return "the end of the line";
  return character < " " ? `a control character (${character.charCodeAt(0)})` : `“${character}”`;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const BLANK = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- control characters end a plain stretch of text
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const HEX = /[0-9a-fA-F]{4}/y;

class Scanner {
  private readonly text: string;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  whole(): JsonNode {
    const node = this.value("a value");
    this.blanks();
    if (this.at < this.text.length) throw new Stop(this.at, "nothing more after the value");
    return node;
  }

  private value(expected: string): JsonNode {
    this.blanks();
    const start = this.at;
    const character = this.text[start];
    if (character === "{") return this.nested(() => this.object(start));
    if (character === "[") return this.nested(() => this.list(start));
    if (character === '"') this.string();
    else if (character !== undefined && "tfn".includes(character)) this.word(expected);
    else this.number(expected);
    return { start };
  }

  private nested(read: () => JsonNode): JsonNode {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new Stop(this.at, `at most ${MAX_DEPTH} levels of nesting`);
    const node = read();
    this.depth -= 1;
    return node;
  }

  private object(start: number): JsonNode {
    const members: NonNullable<JsonNode["members"]> = new Map();
    const repeated: NonNullable<JsonNode["repeated"]> = [];
    this.at += 1;
    this.blanks();
    if (this.take("}")) return { start, members };
    for (;;) {
      this.blanks();
      const keyStart = this.at;
      if (this.text[keyStart] !== '"') throw new Stop(keyStart, "a field name in double quotation marks");
      const key = this.string();
      this.blanks();
      if (!this.take(":"))
        throw new Stop(
          this.at,
          `a colon after the field name ${this.text.slice(keyStart, this.at).trim().slice(0, 40)}`,
        );
      if (members.has(key)) repeated.push({ key, keyStart });
      members.set(key, { keyStart, node: this.value("a value after the colon") });
      this.blanks();
      if (this.take("}")) return repeated.length > 0 ? { start, members, repeated } : { start, members };
      if (!this.take(",")) throw new Stop(this.at, "a comma or the closing } of the object");
    }
  }

  private list(start: number): JsonNode {
    const items: JsonNode[] = [];
    this.at += 1;
    this.blanks();
    if (this.take("]")) return { start, items };
    for (;;) {
      items.push(this.value("a value"));
      this.blanks();
      if (this.take("]")) return { start, items };
      if (!this.take(",")) throw new Stop(this.at, "a comma or the closing ] of the list");
    }
  }

  /** Reads a string and returns it as JSON means it. */
  private string(): string {
    const start = this.at;
    this.at += 1;
    for (;;) {
      this.match(PLAIN);
      const character = this.text[this.at];
      if (character === '"') break;
      if (character !== "\\")
        throw new Stop(this.at, "the closing quotation mark of a text on the same line");
      this.escape();
    }
    this.at += 1;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private escape(): void {
    const letter = this.text[this.at + 1];
    if (letter === "u") {
      this.at += 2;
      if (this.match(HEX) === "") throw new Stop(this.at, "four hexadecimal digits after \\u");
    } else if (letter !== undefined && '"\\/bfnrt'.includes(letter)) {
      this.at += 2;
    } else {
      throw new Stop(this.at + 1, 'one of " \\ / b f n r t u after a backslash');
    }
  }

  private word(expected: string): void {
    for (const word of ["true", "false", "null"]) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return;
      }
    }
    throw new Stop(this.at, expected);
  }

  private number(expected: string): void {
    const isNegative = this.text[this.at] === "-";
    if (this.match(NUMBER) === "")
      throw new Stop(isNegative ? this.at + 1 : this.at, isNegative ? "a digit after the minus" : expected);
  }

  private blanks(): void {
    this.match(BLANK);
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  /** Moves past what the sticky pattern matches here and returns it; "" where it does not match. */
  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}

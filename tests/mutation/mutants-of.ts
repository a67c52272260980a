// Small changes to a source text that a good test would notice. They are made on the syntax tree, so that types,
// imports and comments are left alone.
import { parseAst } from "vite";

export interface Mutant {
  /** Place in the text, in UTF-16 units: [start, end) is replaced. */
  start: number;
  end: number;
  replacement: string;
  /** What was done: "comparison", "boolean", "arithmetic" … */
  kind: string;
  /** 1-based. */
  line: number;
  original: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
};
const ARITHMETIC: Readonly<Record<string, string>> = { "+": "-", "-": "+", "*": "/", "/": "*", "%": "*" };
const ASSIGNED: Readonly<Record<string, string>> = { "+=": "-=", "-=": "+=", "*=": "/=" };
const METHODS: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
  startsWith: "endsWith",
  endsWith: "startsWith",
};
/** Calls that state what cannot happen or leave a trace for machines: nothing that a test could notice. */
const UNNOTICED = /^(?:invariant|console\.|performance\.|.*\.measure$)/u;
/** Text that a person reads: two words or more, or one that begins like a name. */
const WORDS = /\p{L}{2,}.*\s|^\p{Lu}\p{Ll}+/u;
/** Names for style sheets are read by nobody; pictures show what they do. */
const CLASSES = /^(?:\s*[a-z]+(?:-[a-z]+)+-?)+\s*$/u;

/** Every mutant of a text, in the order of the text. `lang` is "ts" or "tsx". */
export function mutantsOf(text: string, lang: "ts" | "tsx"): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const orders = new Set<Node>();
  const program = parseAst(text, { lang }) as unknown as Node;
  const source = (node: Node): string => text.slice(node.start, node.end);
  const add = (kind: string, start: number, end: number, replacement: string): void => {
    const line = text.slice(0, start).split("\n").length;
    mutants.push({ kind, start, end, replacement, line, original: text.slice(start, end) });
  };
  /** The operator between two nodes. */
  const between = (kind: string, left: Node, right: Node, operator: string, other: string): void => {
    const at = text.indexOf(operator, left.end);
    if (at >= 0 && at < right.start) add(kind, at, at + operator.length, other);
  };

  const makers: Readonly<Record<string, (node: Node) => void>> = {
    BinaryExpression(node) {
      const { left, right, operator } = node as unknown as { left: Node; right: Node; operator: string };
      const comparison = COMPARISONS[operator];
      if (comparison !== undefined) between("comparison", left, right, operator, comparison);
      const arithmetic = ARITHMETIC[operator];
      if (arithmetic !== undefined && ![left, right].some(isText))
        between("arithmetic", left, right, operator, arithmetic);
    },
    AssignmentExpression(node) {
      const { left, right, operator } = node as unknown as { left: Node; right: Node; operator: string };
      const other = ASSIGNED[operator];
      if (other !== undefined && !isText(right)) between("arithmetic", left, right, operator, other);
    },
    LogicalExpression(node) {
      const { left, right, operator } = node as unknown as { left: Node; right: Node; operator: string };
      if (operator === "??") add("fallback", node.start, node.end, `(${source(right)})`);
      else between("logic", left, right, operator, operator === "&&" ? "||" : "&&");
    },
    UnaryExpression(node) {
      const { operator, argument } = node as unknown as { operator: string; argument: Node };
      if (operator === "!") add("negation", node.start, node.end, `(${source(argument)})`);
      if (operator === "-") add("arithmetic", node.start, node.end, source(argument));
    },
    ConditionalExpression(node) {
      const { test, consequent, alternate } = node as unknown as Record<string, Node>;
      if (test === undefined || consequent === undefined || alternate === undefined) return;
      for (const each of orderOf(node)) orders.add(each);
      const swapped = `${source(test)} ? (${source(alternate)}) : (${source(consequent)})`;
      add("branches", node.start, node.end, swapped);
    },
    IfStatement(node) {
      const { test } = node as unknown as { test: Node };
      add("condition", test.start, test.end, "false as boolean");
    },
    ExpressionStatement(node) {
      const { expression } = node as unknown as { expression: Node };
      if (isLeftAlone(expression, source)) return;
      const isWork = ["CallExpression", "AssignmentExpression", "UpdateExpression"].includes(expression.type);
      if (isWork && !("directive" in node && node["directive"] !== null))
        add("statement", node.start, node.end, ";");
    },
    MemberExpression(node) {
      const { property } = node as unknown as { property: Node };
      const other = METHODS[String(property["name"])];
      if (property.type === "Identifier" && node["computed"] !== true && other !== undefined)
        add("method", property.start, property.end, other);
    },
    Literal(node) {
      const { value } = node;
      if (typeof value === "boolean") add("boolean", node.start, node.end, String(!value));
      if (typeof value === "number" && !orders.has(node))
        add("number", node.start, node.end, String(value + 1));
      if (typeof value === "string" && isWords(value)) add("words", node.start, node.end, '"Mutated"');
    },
    TemplateElement(node) {
      const { raw } = node["value"] as { raw: string };
      const at = text.indexOf(raw, node.start);
      if (isWords(raw) && at >= 0 && at <= node.end) add("words", at, at + raw.length, "Mutated ");
    },
    JSXText(node) {
      if (isWords(String(node["value"]))) add("words", node.start, node.end, "Mutated");
    },
  };

  const visit = (node: Node): void => {
    if (isLeftAlone(node, source)) return;
    makers[node.type]?.(node);
    for (const child of childrenOf(node)) if (!isOfNoRow(node, child)) visit(child);
  };
  visit(program);
  return mutants.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The text with one change. */
export function mutated(text: string, { start, end, replacement }: Mutant): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function isLeftAlone(node: Node, source: (node: Node) => string): boolean {
  if (node.type === "ImportDeclaration" || node.type === "ImportExpression") return true;
  if (node.type === "ThrowStatement") return true;
  if (node.type === "CallExpression") return UNNOTICED.test(source(node["callee"] as Node));
  // Types are erased; what they wrap is not.
  const isWrapper = /^TS(?:As|Satisfies|NonNull|Instantiation)/u.test(node.type);
  return node.type.startsWith("TS") && !isWrapper;
}

/** What stands for a row that a list does not have: the compiler asks for it, and no row is missing. */
function isOfNoRow({ type, operator, left, right }: Node, child: Node): boolean {
  if (type !== "LogicalExpression" || operator !== "??" || child !== right) return false;
  const read = left as Node;
  return isNumber(child) && read.type === "MemberExpression" && read["computed"] === true;
}

/** The ones of `a < b ? -1 : 1`: how large a number is that orders two means nothing. */
function orderOf({ consequent, alternate }: Node): readonly Node[] {
  const [one, other] = [consequent, alternate].map((each) => {
    const node = each as Node;
    return node.type === "UnaryExpression" ? (node["argument"] as Node) : node;
  });
  const isSigned = (consequent as Node).type !== (alternate as Node).type;
  return isSigned && one?.["value"] === 1 && other?.["value"] === 1 ? [one, other] : [];
}

/** A number as it is written, with its sign. */
function isNumber({ type, value, operator, argument }: Node): boolean {
  if (type === "UnaryExpression") return operator === "-" && isNumber(argument as Node);
  return type === "Literal" && typeof value === "number";
}

function isWords(text: string): boolean {
  return WORDS.test(text) && !CLASSES.test(text);
}

function isText(node: Node): boolean {
  return node.type === "TemplateLiteral" || (node.type === "Literal" && typeof node["value"] === "string");
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([field, value]) => {
    if (field === "typeAnnotation" || field === "returnType" || field === "typeArguments") return [];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
  );
}

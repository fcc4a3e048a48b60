import { type Node, parse } from 'acorn';
import { ancestor } from 'acorn-walk';

/** A small bug: a part of a file and its replacement. */
export interface Mutant {
  /** Path of the file from the root of the checkout. */
  file: string;
  /** Start and end of the part in the file's text. */
  start: number;
  end: number;
  replacement: string;
  /** Line number, from 1. */
  line: number;
}

/** An id of a mutant that is the same in every run over the same text. */
export const mutantId = ({ file, start, end, replacement }: Mutant): string =>
  `${file}:${start}-${end}:${replacement.slice(0, 40)}`;

/** A node of the syntax tree, as the operators read it. */
// biome-ignore lint/suspicious/noExplicitAny: nodes of many kinds, distinguished by their type
type AnyNode = Node & Record<string, any>;

const SWAPPED: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&': '|',
  '|': '&',
  '&&': '||',
  '||': '&&',
  '++': '--',
  '--': '++',
  '+=': '-=',
  '-=': '+=',
  '||=': '&&=',
};

const METHODS: Readonly<Record<string, string>> = {
  max: 'min',
  min: 'max',
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  add: 'has',
  delete: 'has',
  floor: 'ceil',
  ceil: 'floor',
  push: 'indexOf',
  shift: 'pop',
};

/** Parts of SQL statements, with their replacements. */
const SQL: readonly (readonly [RegExp, string])[] = [
  [/ <= /g, ' < '],
  [/ < /g, ' <= '],
  [/ >= /g, ' > '],
  [/ > /g, ' >= '],
  [/ = (?=\$|[a-z]+\.)/g, ' <> '],
  [/ and /g, ' or '],
  [/ or (?!replace)/g, ' and '],
  [/\bnot exists\b/g, 'exists'],
  [/\bis not null\b/g, 'is null'],
  [/\bis null\b/g, 'is not null'],
  [/\bgreatest\b/g, 'least'],
  [/\bleast\b/g, 'greatest'],
  [/\bfor (no key )?update\b/g, ''],
  [/\bskip locked\b/g, ''],
  [/\bleft join\b/g, 'join'],
  [/ desc\b/g, ' asc'],
  [/ \+ 1\b/g, ' + 0'],
  [/ - 1\b/g, ' - 0'],
  [/\bdistinct\b/g, ''],
  [/\bnot (?!null|exists|distinct)/g, ''],
  [/\blimit \$\d+/g, ''],
];
const IS_SQL = /\b(select\s|insert into|update\s+\w+|delete from|perform\s)/i;
/** Metrics and log texts: changing them breaks no guarantee. */
const SAYINGS = /\b(log|logger|counts|metrics|span|histogram|registry)\b/i;

/** All mutants of a compiled module or an SQL file. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const lines = lineStarts(source);
  const found: Mutant[] = [];
  const plant = (start: number, end: number, replacement: string) => {
    if (source.slice(start, end) === replacement) return;
    found.push({ file, start, end, replacement, line: lineOf(lines, start) });
  };
  if (file.endsWith('.sql')) plantSql(source, 0, plant);
  else plantCode(source, plant);
  return found;
}

type Plant = (start: number, end: number, replacement: string) => void;

function plantSql(text: string, at: number, plant: Plant): void {
  for (const [part, replacement] of SQL)
    for (const match of text.matchAll(part)) {
      // Comments are not executed.
      const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
      if (!line.includes('--')) plant(at + match.index, at + match.index + match[0].length, replacement);
    }
}

function plantCode(source: string, plant: Plant): void {
  const tree = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  const isSaying = (node: AnyNode) => SAYINGS.test(source.slice(node.start, Math.min(node.end, node.start + 60)));
  const operator = (node: AnyNode, before: AnyNode, after: AnyNode) => {
    const swapped = SWAPPED[node.operator];
    const between = source.slice(before.end, after.start);
    const at = before.end + between.indexOf(node.operator);
    if (swapped) plant(at, at + node.operator.length, swapped);
  };
  const decision = (test: AnyNode | null) => {
    if (!test || test.type === 'Literal') return;
    plant(test.start, test.end, 'true');
    plant(test.start, test.end, 'false');
  };
  const visit: Record<string, (node: AnyNode) => void> = {
    BinaryExpression(node) {
      // This + concatenates strings.
      const joins = node.operator === '+' && /['"`]/.test(source.slice(node.start, node.end));
      if (!joins) operator(node, node.left, node.right);
    },
    LogicalExpression(node) {
      if (node.operator === '??') plant(node.left.end, node.end, '');
      else operator(node, node.left, node.right);
    },
    AssignmentExpression: (node) => operator(node, node.left, node.right),
    UpdateExpression(node) {
      const at = node.prefix ? node.start : node.end - 2;
      plant(at, at + 2, SWAPPED[node.operator] as string);
    },
    UnaryExpression(node) {
      if (node.operator === '!') plant(node.start, node.start + 1, '');
    },
    IfStatement: (node) => decision(node.test),
    ConditionalExpression: (node) => decision(node.test),
    WhileStatement(node) {
      if (node.test.type !== 'Literal') plant(node.test.start, node.test.end, 'false');
    },
    Literal(node) {
      if (typeof node.value === 'boolean') plant(node.start, node.end, String(!node.value));
    },
    ExpressionStatement(node) {
      if (!isSaying(node) && node.expression.type !== 'Literal') plant(node.start, node.end, ';');
    },
    ContinueStatement: (node) => plant(node.start, node.end, ';'),
    BreakStatement: (node) => plant(node.start, node.end, ';'),
    ReturnStatement(node) {
      if (!node.argument) plant(node.start, node.end, ';');
    },
    CallExpression({ callee }) {
      const { property } = callee;
      if (callee.type !== 'MemberExpression' || callee.computed || property.type !== 'Identifier') return;
      // Own properties only: METHODS inherits toString, which code calls, too.
      const other = Object.hasOwn(METHODS, property.name) ? METHODS[property.name] : undefined;
      if (other) plant(property.start, property.end, other);
    },
    TemplateElement(node) {
      if (IS_SQL.test(source)) plantSql(source.slice(node.start, node.end), node.start, plant);
    },
  };
  ancestor(
    tree,
    Object.fromEntries(
      Object.entries(visit).map(([type, act]) => [
        type,
        (node: Node, _: unknown, ancestors: Node[]) => {
          if (!ancestors.some((one) => one.type === 'ExpressionStatement' && isSaying(one as AnyNode)))
            act(node as AnyNode);
        },
      ]),
    ),
  );
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let line = 0;
  while (line < starts.length && (starts[line] as number) <= offset) line++;
  return line;
}

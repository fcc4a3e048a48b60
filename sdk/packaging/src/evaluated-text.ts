import { type Node, parse } from 'acorn';
import { simple } from 'acorn-walk';

/** Functions that run a string as code if it is their first argument. */
const TIMERS: ReadonlySet<string> = new Set(['setTimeout', 'setInterval']);

/**
 * The places of a module, as its text there, that evaluate text as code: a Content-Security-Policy without `unsafe-eval`
 * refuses them.
 */
export function evaluatesText(module: string): string[] {
  const found: string[] = [];
  const note = ({ start, end }: Node) => found.push(module.slice(start, Math.min(end, start + 80)));
  const isNamed = (node: Node, name: string) => 'name' in node && node.name === name;
  const ast = parse(module, { ecmaVersion: 'latest', sourceType: 'module' });
  simple(ast, {
    CallExpression(node) {
      const { callee, arguments: given } = node;
      if (isNamed(callee, 'eval') || isNamed(callee, 'Function')) note(node);
      // `(0, eval)(…)`.
      if (callee.type === 'SequenceExpression' && callee.expressions.some((one) => isNamed(one, 'eval'))) note(node);
      const first = given[0];
      const isText =
        first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && typeof first.value === 'string');
      if (isText && callee.type === 'Identifier' && TIMERS.has(callee.name)) note(node);
    },
    NewExpression(node) {
      if (isNamed(node.callee, 'Function')) note(node);
    },
    MemberExpression(node) {
      // Such as `globalThis.eval`.
      if (isNamed(node.property, 'eval')) note(node);
    },
  });
  return found;
}

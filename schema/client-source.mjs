// Generates what clients need of the protocol: the tables of their codec, and types of plain objects with the
// documentation of the .proto files.
import protobuf from 'protobufjs';
import { comment } from './generator.mjs';

/** `mark_read` to `MarkRead`. */
const pascal = (name) => name.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase());

/** Returns an enum as text: its prefix, and the rest of the name of each value, from 0 on; `-` where there is none. */
function enumText({ name, values }) {
  const names = [];
  for (const [key, value] of Object.entries(values)) names[value] = key;
  const prefix = names[0].replace(/UNSPECIFIED$/, '');
  const stray = names.find((key) => key && !key.startsWith(prefix));
  if (stray || names.length > 100)
    throw new Error(`${name}: the tables have no such enum yet: ${stray ?? names.length}`);
  return [prefix, ...Array.from(names, (key) => (key ? key.slice(prefix.length) : '-'))].join(' ');
}

/** The letters of scalar types in the tables; see `src/table-codec.ts`. */
const LETTERS = { string: 's', bytes: 'b', bool: 't', uint32: 'v', uint64: 'u' };

/**
 * Returns a field as text: its number unless it follows that of the field `before`, its name, type, and its oneof if it
 * has one. A type that is the field's name and an ending, as those of frames are, is written as `~` and the ending.
 */
function fieldText(type, field, before) {
  const { resolvedType, partOf } = field;
  let kind = resolvedType instanceof protobuf.Enum ? 'e' : (resolvedType?.name ?? LETTERS[field.type]);
  if (!kind) throw new Error(`${type.name}.${field.name}: the tables have no type ${field.type} yet`);
  if (partOf && kind.startsWith(pascal(field.name))) kind = kind.replace(pascal(field.name), '~');
  if (field.repeated) kind = `*${kind}`;
  else if (field.options?.proto3_optional) kind = `?${kind}`;
  const oneof = partOf && !field.options?.proto3_optional ? ` ${partOf.name}` : '';
  const number = field.id === (before?.id ?? 0) + 1 ? '' : `${field.id} `;
  return `${number}${field.name} ${kind}${oneof}`;
}

/** Every message type and enum that the types of `roots` hold, by name. */
function reachable(roots) {
  const messages = new Map();
  const enums = new Map();
  const visit = (type) => {
    if (type instanceof protobuf.Enum) enums.set(type.name, type);
    if (!(type instanceof protobuf.Type) || messages.has(type.name)) return;
    messages.set(type.name, type);
    for (const { resolvedType } of type.fieldsArray) visit(resolvedType);
  };
  for (const root of roots) visit(root);
  return { messages, enums };
}

/** The types of scalars in TypeScript, by their letters in the tables. */
const SCALARS = { s: 'string', b: 'Uint8Array', t: 'boolean', v: 'number', u: 'number' };

/** Returns the type of a field's value, or of one of its items; `ending` is added to the name of a message type. */
function typeText({ resolvedType, type }, ending) {
  if (resolvedType instanceof protobuf.Enum) return resolvedType.name;
  return resolvedType ? `${resolvedType.name}${ending}` : SCALARS[LETTERS[type]];
}

/**
 * Returns a message type as the client's codec decodes it: every field is there, and null stands for an optional one
 * that is not set.
 */
function decodedType({ name, comment: text, fieldsArray, oneofsArray }) {
  const fields = fieldsArray.map((field) => {
    const isOptional = field.options?.proto3_optional;
    const value = typeText(field, '');
    // A gateway sets every field that holds a message, except where its comment says that it may be absent.
    const isAbsent = field.resolvedType instanceof protobuf.Type && /\babsent\b/i.test(field.comment ?? '');
    const suffix = field.repeated ? '[]' : isOptional || isAbsent ? ' | null' : '';
    const own = field.partOf && !isOptional ? `${field.name}?: ${value} | null` : `${field.name}: ${value}${suffix}`;
    return `${comment(field.comment, '      ')}      ${own};`;
  });
  const chosen = oneofsArray
    .filter(({ fieldsArray: [first] }) => !first?.options?.proto3_optional)
    .map(
      (oneof) => `      /** The field of \`${oneof.name}\` that is set. */
      ${oneof.name}?: ${oneof.oneof.map((field) => `'${field}'`).join(' | ')};`,
    );
  return `${comment(text, '    ')}    export interface ${name} {
${[...fields, ...chosen].join('\n')}
    }`;
}

/** Returns a message type as a request gives it: every field may be left out. */
function inputType({ name, fieldsArray }) {
  const fields = fieldsArray.map((field) => {
    const mayBeNull = field.partOf || (field.resolvedType instanceof protobuf.Type && !field.repeated);
    const suffix = field.repeated ? '[]' : mayBeNull ? ' | null' : '';
    return `${comment(field.comment, '        ')}        ${field.name}?: ${typeText(field, '.Input')}${suffix};`;
  });
  return `    export namespace ${name} {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
${fields.join('\n')}
      }
      export type $Properties = Input;
    }`;
}

/** Returns an enum with the documentation of its values. */
function enumType(type) {
  const values = Object.keys(type.values).map(
    (name) => `${comment(type.comments[name], '      ')}      readonly ${name}: Codec.v1.${type.name}.${name};`,
  );
  return `${comment(type.comment, '    ')}    export const ${type.name} = enumOf('${enumText(type)}') as {
${values.join('\n')}
    } & { readonly [value in Codec.v1.${type.name}]: string } & { readonly [value: number]: string };
${comment(type.comment, '    ')}    export type ${type.name} = Codec.v1.${type.name};`;
}

/** Returns an interface with one field for each item. */
function interfaceText(name, about, items) {
  const fields = items.map(([key, type, text]) => `${comment(text, '  ')}  ${key}: ${type};`);
  return `/** ${about} */\nexport interface ${name} {\n${fields.join('\n')}\n}\n`;
}

/** Returns the source of what the client needs of the protocol: the tables of its codec, the enums, and the types. */
export function clientSource(root, { list, events }) {
  const { messages, enums } = reachable(
    ['ClientFrames', 'ServerFrames'].map((name) => root.lookupType(`godwit.v1.${name}`)),
  );
  const tables = [...messages.values()]
    .map((type) => {
      const fields = type.fieldsArray.map((field, at, all) => fieldText(type, field, all[at - 1]));
      return `  ${type.name}: '${fields.join(',')}',`;
    })
    .join('\n');
  const types = [...messages.values()].flatMap((type) => [decodedType(type), inputType(type)]);
  return `import type { godwit as Codec } from '#codec';

/** The fields of each message type, as text; see \`table-codec.ts\`. */
export const tables: Readonly<Record<string, string>> = {
${tables}
};

/** Reads an enum: its prefix, and the rest of the name of each value. The result maps both ways, as TypeScript's do. */
function enumOf(text: string): object {
  const [prefix, ...names] = text.split(' ');
  const both = names.flatMap((name, value) => (name === '-' ? [] : [[prefix + name, value], [value, prefix + name]]));
  return Object.fromEntries(both);
}

export namespace godwit {
  export namespace v1 {
${[...[...enums.values()].map(enumType), ...types].join('\n')}
  }
}

${interfaceText(
  'RequestInputs',
  'Every request to send, by its name in `ClientFrame`.',
  list.map((r) => [r.command, `${r.request}.Input`, r.comment]),
)}
${interfaceText(
  'Responses',
  'Every response by the name of its request.',
  list.map((r) => [r.command, r.response, root.lookupType(r.response).comment]),
)}
${interfaceText(
  'Events',
  'Every event by its name in `ServerFrame`.',
  events.map((f) => [f.name, f.resolvedType.fullName.slice(1), f.comment ?? f.resolvedType.comment]),
)}
/** The name of a request in \`ClientFrame\`: its rpc's in snake case. */
export type Command = keyof RequestInputs;

/** The name of an event in \`ServerFrame\`. */
export type EventName = keyof Events;
`;
}

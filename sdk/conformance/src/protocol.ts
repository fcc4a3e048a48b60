import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';

/** A message as protobuf's JSON with the field names of the .proto files; `uint64` as numbers, bytes in base64. */
export type Json = Record<string, unknown>;

const FRAMES = fileURLToPath(import.meta.resolve('@godwit/schema/proto/godwit/v1/frames.proto'));
const PROTO_ROOT = FRAMES.replace(/godwit\/v1\/frames\.proto$/, '');

const root = new protobuf.Root();
root.resolvePath = (_origin, target) => (target.startsWith('/') ? target : PROTO_ROOT + target);
root.loadSync(FRAMES, { keepCase: true });
root.resolveAll();

/** A message type of `godwit.v1`, by reflection over the .proto files: neither codec of `@godwit/schema` is involved. */
export function typeOf(name: string): protobuf.Type {
  return root.lookupType(`godwit.v1.${name}`);
}

/** Encodes a message. Throws if the JSON names a field or an enum value that the type does not have. */
export function encode(name: string, json: Json): Buffer {
  const type = typeOf(name);
  checkNames(type, json, name);
  return Buffer.from(type.encode(type.fromObject(json)).finish());
}

/** Decodes a message; `complete` includes fields with their default value. Throws on malformed bytes. */
export function decode(name: string, bytes: Uint8Array, { complete = false } = {}): Json {
  const type = typeOf(name);
  return type.toObject(type.decode(bytes), { longs: Number, enums: String, bytes: String, defaults: complete });
}

/** The JSON with numbers for enums and bytes as buffers: what the codecs of `@godwit/schema` take. */
export function plain(name: string, json: Json): Json {
  const type = typeOf(name);
  return type.toObject(type.fromObject(json), { longs: Number });
}

/** The complete JSON of a message, or of what a codec of `@godwit/schema` decoded. */
export function completeJson(name: string, decoded: object): Json {
  const type = typeOf(name);
  return decode(name, type.encode(type.fromObject(decoded as Json)).finish(), { complete: true });
}

/** Reflection ignores unknown names, so a misspelt field would be lost without a trace. */
function checkNames(type: protobuf.Type, json: Json, path: string): void {
  for (const [name, value] of Object.entries(json)) {
    const field = type.fields[name];
    if (!field) throw new Error(`${path} has no field ${name}`);
    for (const one of field.repeated ? (value as unknown[]) : [value]) {
      const { resolvedType } = field;
      if (resolvedType instanceof protobuf.Type) checkNames(resolvedType, one as Json, `${path}.${name}`);
      if (resolvedType instanceof protobuf.Enum && typeof one === 'string' && !(one in resolvedType.values))
        throw new Error(`${path}.${name} has no value ${one}`);
    }
  }
}

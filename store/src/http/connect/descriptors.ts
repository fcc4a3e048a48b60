import { create, createFileRegistry, type DescMethod, fromBinary } from '@bufbuild/protobuf';
import {
  type DescriptorProto,
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  FieldDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from '@bufbuild/protobuf/wkt';
import { descriptorSet } from '@godwit/schema/descriptors';

/** The field that is added beside each `bytes body`: the same body as text. In JSON only. */
export const BODY_TEXT = 'body_text';
/** No message has a field of this number, and none is ever encoded with it. */
const BODY_TEXT_NUMBER = 536_000_000;

/** The messages of the protocol as JSON has them: beside each `bytes body` stands `string body_text`. */
export const registry = createFileRegistry(withBodyTexts(Buffer.from(descriptorSet, 'base64')));

/** The rpcs of a service, in the order of the .proto file. */
export function rpcsOf(service: 'GatewayService' | 'ServerService'): readonly DescMethod[] {
  return registry.getService(`godwit.v1.${service}`)?.methods ?? [];
}

function withBodyTexts(bytes: Uint8Array) {
  const set = fromBinary(FileDescriptorSetSchema, bytes);
  for (const { messageType } of set.file) for (const message of messageType) addBodyText(message);
  return set;
}

function addBodyText(message: DescriptorProto): void {
  const { field, nestedType } = message;
  for (const nested of nestedType) addBodyText(nested);
  const body = field.find(({ name, type }) => name === 'body' && type === FieldDescriptorProto_Type.BYTES);
  if (!body) return;
  field.push(
    create(FieldDescriptorProtoSchema, {
      name: BODY_TEXT,
      jsonName: 'bodyText',
      number: BODY_TEXT_NUMBER,
      type: FieldDescriptorProto_Type.STRING,
      label: FieldDescriptorProto_Label.OPTIONAL,
    }),
  );
}

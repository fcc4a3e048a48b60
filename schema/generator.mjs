// Generates code from .proto files: the codec (by pbjs), and the list of a service's rpcs.
import { join } from 'node:path';
import protobuf from 'protobufjs';
import pbjs from 'protobufjs-cli/pbjs.js';

/** `CreateConversation` to `create_conversation`. */
const snake = (name) => name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
/** `CreateConversation` to `createConversation`. */
const camel = (name) => name[0].toLowerCase() + name.slice(1);
export const comment = (text, indent = '') => (text ? `${indent}/** ${text.replace(/\n/g, ' ')} */\n` : '');

/** Writes the protobufjs static codec `name` of .proto files below `protoRoot` into the folder `gen`. */
export function writeCodec(name, { protoRoot, files, gen }) {
  const flags =
    'no-create no-verify no-convert no-delimited no-typeurl no-service force-number null-semantics keep-case';
  const args = ['-t', 'static-module', '-w', 'esm', '-d', '-r', name, '-p', protoRoot, '-o', join(gen, `${name}.js`)];
  args.push(...flags.split(' ').map((flag) => `--${flag}`), ...files.map((file) => join(protoRoot, file)));
  return new Promise((resolve, reject) => pbjs.main(args, (error) => (error ? reject(error) : resolve())));
}

/** Reads a .proto file below `protoRoot`, with its comments. */
export function load(protoRoot, file) {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => join(protoRoot, target);
  return root.loadSync(file, { keepCase: true, alternateCommentMode: true }).resolveAll();
}

/** Returns the rpcs of a service, each with the names of its command, method and types. */
export function rpcs(service) {
  return service.methodsArray.map((rpc) => ({
    rpc: rpc.name,
    command: snake(rpc.name),
    method: camel(rpc.name),
    request: rpc.resolvedRequestType.fullName.slice(1),
    response: rpc.resolvedResponseType.fullName.slice(1),
    comment: rpc.comment ?? '',
  }));
}

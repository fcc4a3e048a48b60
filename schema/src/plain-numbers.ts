// Makes uint64 fields plain numbers. This must run before any generated codec is loaded, so every module that loads one
// imports this file first. Values above 2^53 - 1 lose precision; validation refuses them.
import protobuf from 'protobufjs/minimal.js';

(protobuf.util as { Long: unknown }).Long = null;
protobuf.configure();

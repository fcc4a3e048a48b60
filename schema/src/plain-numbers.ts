// uint64 fields become plain numbers: must run before any generated codec is loaded, so it is imported first by each
// module that loads one. Values above 2^53 - 1 lose precision and are refused where they are validated.
import protobuf from 'protobufjs/minimal.js';

(protobuf.util as { Long: unknown }).Long = null;
protobuf.configure();

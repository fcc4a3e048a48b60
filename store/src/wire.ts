// The messages and calls between gateways and the store. @godwit/schema makes protobufjs decode 64-bit integers as
// numbers.
import '@godwit/schema';

export { godwit as internal } from '#store-codec';
export type {
  StoreCall,
  StoreCallCodec,
  StoreRequestInputs,
  StoreRequests,
  StoreResponseInputs,
  StoreResponses,
} from './gen/store-service.js';
export { storeCalls } from './gen/store-service.js';

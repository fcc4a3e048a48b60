import './plain-numbers.js';

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

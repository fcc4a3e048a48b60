export { type Bus, type BusCounts, type BusListener, conversationTopic, presenceTopic, userTopic } from './bus.js';
export { createMemoryBus, type MemoryHub } from './memory-bus.js';
export { registerBusMetrics } from './metrics.js';
export { createRedisBus, type RedisBusOptions } from './redis-bus.js';

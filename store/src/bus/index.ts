export { type Bus, type BusCounts, type BusListener, conversationTopic, presenceTopic, userTopic } from './bus.js';
export { registerBusMetrics } from './bus-metrics.js';
export { createMemoryBus, type MemoryHub } from './memory-bus.js';
export { type Answers, type Described, Questions, type QuestionsOptions } from './questions.js';
export { createRedisBus, type RedisBusOptions } from './redis-bus.js';

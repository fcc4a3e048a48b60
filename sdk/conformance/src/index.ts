export { play } from './play.js';
export { type Outcome, playAll } from './play-all.js';
export { readScenario, type Scenario } from './scenario.js';

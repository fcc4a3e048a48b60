// Loaded before everything else (`node --import`), puts the bug that GODWIT_PLANT names into one module while it is read:
// what the fault harness must find. Nothing of it is in what is shipped.
import { register } from 'node:module';

register('./plant-hooks.js', import.meta.url);

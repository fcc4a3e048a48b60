// Loaded before everything else (`node --import`): puts the bug that GODWIT_PLANT names into one module while it is
// loaded. The fault harness must find that bug. Releases do not contain this file.
import { register } from 'node:module';

register('./plant-hooks.js', import.meta.url);

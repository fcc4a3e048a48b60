#!/usr/bin/env -S node --max-semi-space-size=32 --min-semi-space-size=32 --initial-old-space-size=256
// The one place that says these flags, so start this file itself, and not node with it. Under load most objects live as long
// as a request: with room for those of many, few of them are copied into the old generation, whose collection pauses everything.
import '../dist/main.js';

import { render } from '../manifests.js';

/** The objects of the base, of the two overlays, and of the base with the components that replace others. */
export const base = render('base');
export const dev = render('overlays/dev');
export const prod = render('overlays/prod');
export const alternatives = render('tests/alternatives');
export const overlays = { base, dev, prod, alternatives };

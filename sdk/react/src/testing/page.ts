import { JSDOM } from 'jsdom';
import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import type { Test } from 'tap';

/** A page in which React renders, until the end of the test. */
export async function openPage(t: Test, html = '') {
  const { window } = new JSDOM(`<!doctype html><div id="root">${html}</div>`);
  const globals = globalThis as Record<string, unknown>;
  // Node 20 has no navigator; later versions have one that cannot be replaced.
  globals.navigator ??= window.navigator;
  Object.assign(globals, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
  // Loaded once there is a document.
  const { act } = await import('react');
  const { createRoot, hydrateRoot } = await import('react-dom/client');
  const container = window.document.getElementById('root') as unknown as Element;
  let root: Root | undefined;
  t.teardown(async () => {
    await act(async () => root?.unmount());
    for (const name of ['window', 'document', 'IS_REACT_ACT_ENVIRONMENT']) delete globals[name];
    window.close();
  });
  return {
    /** The text of the page. */
    text: () => container.textContent ?? '',
    render: (node: ReactNode) =>
      act(async () => {
        root ??= createRoot(container);
        root.render(node);
      }),
    /** Takes over what a server rendered; returns the mismatches. */
    async hydrate(node: ReactNode): Promise<string[]> {
      const mismatches: string[] = [];
      await act(async () => {
        root = hydrateRoot(container, node, { onRecoverableError: (error) => mismatches.push(String(error)) });
      });
      return mismatches;
    },
    /** Lets something happen, and React render its consequences. */
    act: (happen: () => unknown) => act(async () => void (await happen())),
  };
}

import type { Client, ClientOptions } from '@godwit/client';
import { Client as GodwitClient } from '@godwit/client';
import { createStore, type Store, type StoreOptions } from '@godwit/client/store';
import { createContext, createElement, type ReactNode, useContext } from 'react';

/** A client and the store that it keeps. */
export interface Godwit {
  readonly client: Client;
  readonly store: Store;
}

/**
 * Creates a client, which begins to connect, and its store. Call it outside of components, once for each user who signs
 * in: neither React's strict mode nor a component that is mounted again opens a second connection. Throws
 * INVALID_ARGUMENT if an option is invalid.
 */
export function createGodwit(options: ClientOptions, storeOptions?: StoreOptions): Godwit {
  const client = new GodwitClient(options);
  return { client, store: createStore(client, storeOptions) };
}

const Context = createContext<Godwit | undefined>(undefined);

/** Properties of `GodwitProvider`. */
export interface GodwitProviderProps {
  /** Undefined while nobody is signed in, and on a server: every hook then returns its empty state. */
  value: Godwit | undefined;
  children?: ReactNode;
}

/** Gives the hooks of the components below their client and store. It neither opens nor closes them. */
export function GodwitProvider({ value, children }: GodwitProviderProps): ReactNode {
  return createElement(Context.Provider, { value }, children);
}

/** The client and the store of the nearest `GodwitProvider`; undefined: nobody is signed in, or there is no provider. */
export function useGodwit(): Godwit | undefined {
  return useContext(Context);
}

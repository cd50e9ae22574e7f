import type { ConfigureOptions } from 'activepieces-connect';
import { createElement, type ReactElement, type ReactNode, useEffect, useInsertionEffect, useState } from 'react';
import { createConfiguration } from './configuration.ts';
import { ConfigurationContext } from './configuration-context.ts';

/** The options of `configure()` as props, or as one prop `options`. */
export type ConnectProviderProps = { children?: ReactNode } & (ConfigureOptions | { options: ConfigureOptions });

/**
 * Configures the loader once mounted, and again when the value of an option changes. Options may be new objects at each
 * render, and `jwtToken` a new function: the one of the last render is called. Give it a `key` of the user if another
 * one can sign in while the page stays.
 */
export function ConnectProvider({ children, ...props }: ConnectProviderProps): ReactElement {
  const options = (props.options ?? props) as ConfigureOptions;
  const [configuration] = useState(createConfiguration);
  // Before any effect of a child, which may already call connect().
  useInsertionEffect(() => configuration.update(options));
  useEffect(() => configuration.apply());
  useEffect(() => configuration.unmount, [configuration]);
  return createElement(ConfigurationContext.Provider, { value: configuration }, children);
}

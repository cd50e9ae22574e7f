import { createContext } from 'react';
import type { Configuration } from './configuration.ts';

export const ConfigurationContext = /* @__PURE__ */ createContext<Configuration | undefined>(undefined);

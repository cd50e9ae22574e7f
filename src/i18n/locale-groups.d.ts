/// <reference types="vite/types/import-meta.d.ts" />

/** English, group by group: see `build/locale-groups.ts`. */
declare module '*/en.json?group=dialog' {
  export const texts: typeof import('./locales/en.json')['dialog'];
}
declare module '*/en.json?group=extras' {
  export const texts: typeof import('./locales/en.json')['extras'];
}
declare module '*/en.json?group=help' {
  export const texts: typeof import('./locales/en.json')['help'];
}
declare module '*/en.json?group=choosing' {
  export const texts: typeof import('./locales/en.json')['choosing'];
}
declare module '*/en.json?group=oauth2' {
  export const texts: typeof import('./locales/en.json')['oauth2'];
}
declare module '*/en.json?group=connections' {
  export const texts: typeof import('./locales/en.json')['connections'];
}
declare module '*/en.json?group=otherBackends' {
  export const texts: typeof import('./locales/en.json')['otherBackends'];
}
declare module '*/en.json?group=richFields' {
  export const texts: typeof import('./locales/en.json')['richFields'];
}
declare module '*/en.json?group=standalone' {
  export const texts: typeof import('./locales/en.json')['standalone'];
}
declare module '*/en.json?group=redirect' {
  export const texts: typeof import('./locales/en.json')['redirect'];
}

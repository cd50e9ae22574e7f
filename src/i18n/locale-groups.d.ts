/// <reference types="vite/types/import-meta.d.ts" />

/** English, group by group, as `build/locale-groups.ts` serves it. */
type English = typeof import('./locales/en.json');

declare module '*/en.json?group=common' {
  export const texts: English['common'];
}
declare module '*/en.json?group=dialog' {
  export const texts: English['dialog'];
}
declare module '*/en.json?group=fieldTypes' {
  export const texts: English['fieldTypes'];
}
declare module '*/en.json?group=errorHints' {
  export const texts: English['errorHints'];
}
declare module '*/en.json?group=suggestions' {
  export const texts: English['suggestions'];
}
declare module '*/en.json?group=drafts' {
  export const texts: English['drafts'];
}
declare module '*/en.json?group=markdown' {
  export const texts: English['markdown'];
}
declare module '*/en.json?group=combobox' {
  export const texts: English['combobox'];
}
declare module '*/en.json?group=authMethods' {
  export const texts: English['authMethods'];
}
declare module '*/en.json?group=oauth2' {
  export const texts: English['oauth2'];
}
declare module '*/en.json?group=connections' {
  export const texts: English['connections'];
}
declare module '*/en.json?group=make' {
  export const texts: English['make'];
}
declare module '*/en.json?group=extendedFields' {
  export const texts: English['extendedFields'];
}
declare module '*/en.json?group=standalone' {
  export const texts: English['standalone'];
}
declare module '*/en.json?group=redirect' {
  export const texts: English['redirect'];
}
/** Shared by two chunks: `in` makes it a module of its own for each. */
declare module '*&group=authTypes' {
  export const texts: English['authTypes'];
}

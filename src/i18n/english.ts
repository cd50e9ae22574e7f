import en from './locales/en.json';

/** Types only: declarations have this written out, so that published ones refer to no JSON file. */
export const english = en;

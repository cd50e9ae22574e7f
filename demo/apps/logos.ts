/** A mark in white on the app's colour, drawn on a grid of 48. */
const marks: { [app: string]: { colour: string; mark: string } } = {
  quillmail: {
    colour: '#2f5bd8',
    mark: '<path d="M34 12c-11 1-19 8-20 19l-2 5 5-2c11-1 17-9 17-22Z" fill="#fff"/><path d="M14 34 27 20" stroke="#2f5bd8" stroke-width="2.4" stroke-linecap="round"/>',
  },
  ringwell: {
    colour: '#0b7a5c',
    mark: '<path d="M14 21a10 10 0 0 1 20 0v7l3 5H11l3-5Z" fill="#fff"/><path d="M20 36a4 4 0 0 0 8 0Z" fill="#fff"/>',
  },
  marketrove: {
    colour: '#d4511b',
    mark: '<path d="M12 13h24l2 8a4.4 4.4 0 0 1-8 1 4.4 4.4 0 0 1-8-.2A4.4 4.4 0 0 1 10 21Z" fill="#fff"/><path d="M13 28h22v7a2 2 0 0 1-2 2H15a2 2 0 0 1-2-2Z" fill="#fff" opacity=".85"/>',
  },
  basalt: {
    colour: '#35404f',
    mark: '<path d="m24 10 11 5v6l-11 5-11-5v-6Z" fill="#fff"/><path d="m13 25 11 5 11-5v8l-11 5-11-5Z" fill="#fff" opacity=".7"/>',
  },
  gridloom: {
    colour: '#a04a08',
    mark: '<g fill="#fff"><rect x="11" y="11" width="11" height="11" rx="2.5"/><rect x="26" y="26" width="11" height="11" rx="2.5"/></g><g fill="#fff" opacity=".6"><rect x="26" y="11" width="11" height="11" rx="2.5"/><rect x="11" y="26" width="11" height="11" rx="2.5"/></g>',
  },
  skybarn: {
    colour: '#0874b0',
    mark: '<path d="M24 10 10 20v17h8V25h12v12h8V20Z" fill="#fff"/><path d="M21 28h6v9h-6z" fill="#fff" opacity=".7"/>',
  },
  keyharbor: {
    colour: '#6d3fc4',
    mark: '<circle cx="18" cy="24" r="6.5" fill="none" stroke="#fff" stroke-width="4"/><path d="M25 24h12v6M32 24v5" stroke="#fff" stroke-width="4" stroke-linecap="round" fill="none"/>',
  },
  parleybox: {
    colour: '#c02669',
    mark: '<path d="M12 13h24a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H23l-7 6v-6h-4a2 2 0 0 1-2-2V15a2 2 0 0 1 2-2Z" fill="#fff"/><path d="M17 20h14M17 25h9" stroke="#c02669" stroke-width="2.4" stroke-linecap="round"/>',
  },
  feedspring: {
    colour: '#4a7c0f',
    mark: '<circle cx="15" cy="33" r="3.6" fill="#fff"/><path d="M12 22a14 14 0 0 1 14 14M12 13a23 23 0 0 1 23 23" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"/>',
  },
  almanook: {
    colour: '#7a3fb0',
    mark: '<path d="M13 14h22a2 2 0 0 1 2 2v19a2 2 0 0 1-2 2H13a2 2 0 0 1-2-2V16a2 2 0 0 1 2-2Z" fill="#fff"/><path d="M17 10v7M31 10v7" stroke="#fff" stroke-width="3" stroke-linecap="round"/><path d="M11 21h26" stroke="#7a3fb0" stroke-width="2"/><circle cx="24" cy="29" r="4" fill="#7a3fb0"/>',
  },
  fernboard: {
    colour: '#2f7236',
    mark: '<rect x="10" y="12" width="8" height="24" rx="2.5" fill="#fff"/><rect x="20" y="12" width="8" height="16" rx="2.5" fill="#fff" opacity=".8"/><rect x="30" y="12" width="8" height="20" rx="2.5" fill="#fff" opacity=".6"/>',
  },
  tidemast: {
    colour: '#0d5c75',
    mark: '<path d="M24 9v20" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/><path d="M26.5 12 37 28H26.5ZM21.5 16v12H13Z" fill="#fff"/><path d="M10 33c3.5 3 7 3 10.5 0s7-3 10.5 0 5 2 7 .5" stroke="#fff" stroke-width="3" stroke-linecap="round" fill="none"/>',
  },
  marlstack: {
    colour: '#8a4b2a',
    mark: '<rect x="10" y="30" width="28" height="7" rx="2.5" fill="#fff"/><rect x="13" y="20.5" width="22" height="7" rx="2.5" fill="#fff" opacity=".8"/><rect x="16" y="11" width="16" height="7" rx="2.5" fill="#fff" opacity=".6"/>',
  },
  meterlight: {
    colour: '#7d5a00',
    mark: '<path d="M11 31a13 13 0 0 1 26 0" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"/><path d="m24 31 6-9" stroke="#fff" stroke-width="3" stroke-linecap="round"/><circle cx="24" cy="31" r="3.2" fill="#fff"/>',
  },
  inkwharf: {
    colour: '#3a4a9f',
    mark: '<path d="M14 10h14l7 7v19a2 2 0 0 1-2 2H14a2 2 0 0 1-2-2V12a2 2 0 0 1 2-2Z" fill="#fff"/><path d="M17 31c3-5 4-5 5-2s2 2 3-.5 2 2.5 6 1.5" stroke="#3a4a9f" stroke-width="2.2" stroke-linecap="round" fill="none"/><path d="M17 20h12" stroke="#3a4a9f" stroke-width="2.2" stroke-linecap="round"/>',
  },
  cedarpost: {
    colour: '#8c4a2f',
    mark: '<path d="M10 15h28v19H10Z" fill="#fff"/><path d="m11 16 13 10 13-10" fill="none" stroke="#8c4a2f" stroke-width="2.6" stroke-linejoin="round"/>',
  },
  copperline: {
    colour: '#a4521c',
    mark: '<path d="M12 36V12M36 36V12" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/><path d="M12 16q12 9 24 0M12 23q12 9 24 0" fill="none" stroke="#fff" stroke-width="2.4"/>',
  },
  weaverly: {
    colour: '#96406b',
    mark: '<path d="M11 17h26M11 24h26M11 31h26" stroke="#fff" stroke-width="3" stroke-linecap="round"/><path d="M17 11v26M24 11v26M31 11v26" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".55"/>',
  },
};

/** For pages in an app's own colour; each is dark enough for white text on it. */
export const logoColors: { [app: string]: string } = Object.fromEntries(
  Object.entries(marks).map(([app, { colour }]) => [app, colour]),
);

export function drawLogo(app: string): string | undefined {
  const found = marks[app];
  return (
    found &&
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="12" fill="${found.colour}"/>${found.mark}</svg>`
  );
}

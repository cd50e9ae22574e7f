import type { ConfigureOptions, ConnectOptions } from '../src/loader/index.ts';
import type { Usable } from './browser/report-usable.ts';
import { pieceNames } from './sites/instance-site.ts';

/** One way to open a dialog. */
export type Target = {
  name: string;
  usable: Usable;
  /** Undefined for the hand-written form, which has no loader. */
  connect?: ConnectOptions;
  preload?: ConfigureOptions['preload'];
  /** What has to be there before the click, by parts of URLs. */
  loadedBefore: string[];
};

const secret = { pieceName: pieceNames.secret, connectionName: 'acme-1' };

const pageOnly = ['/connect.js'];
/** A hidden dialog waits a while before it loads this, the largest part of what a form may need. */
const wholeDialog = [...pageOnly, '/embed/assets/deferred-ui-'];

export const FLOOR = 'floor';

export const targets: Target[] = [
  { name: FLOOR, usable: 'focused input', loadedBefore: pageOnly },
  { name: 'cold', usable: 'focused input', connect: secret, loadedBefore: pageOnly },
  { name: 'preloaded', usable: 'focused input', connect: secret, preload: true, loadedBefore: wholeDialog },
  {
    name: 'preloaded with the piece',
    usable: 'focused input',
    connect: secret,
    preload: [secret.pieceName],
    loadedBefore: [...wholeDialog, '/api/v1/pieces/'],
  },
  {
    name: 'OAuth2 cold',
    usable: 'enabled button',
    connect: { pieceName: pieceNames.oauth2, connectionName: 'mailer-1' },
    loadedBefore: pageOnly,
  },
  { name: 'popup cold', usable: 'focused input', connect: { ...secret, newWindow: {} }, loadedBefore: pageOnly },
];

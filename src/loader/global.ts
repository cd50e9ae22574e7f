/** The script tag: sets `window.activepieces`, or extends the official SDK's object if the page runs that too. */
import { createClient } from './client.ts';
import { installGlobal } from './official-sdk.ts';

const script = document.currentScript as HTMLScriptElement | null;

installGlobal(window as object, createClient(script?.src));

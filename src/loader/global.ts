/** The script tag: sets `window.activepieces`, or joins the official SDK's object if the page runs that too. */
import { createClient } from './client.ts';
import { joinOfficial } from './official-sdk.ts';

const script = document.currentScript as HTMLScriptElement | null;

joinOfficial(window as { activepieces?: unknown }, createClient(script?.src));

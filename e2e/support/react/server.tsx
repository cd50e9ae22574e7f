/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import { App, type AppProps } from './app.tsx';

export const render = (props: AppProps): string => renderToString(<App {...props} />);

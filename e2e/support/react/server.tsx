/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import { type AppProps, TestApp } from './app.tsx';

export const render = (props: AppProps): string => renderToString(<TestApp {...props} />);

import { ConnectProvider } from 'activepieces-connect/react';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { createEmbedToken } from './embed-token';

export const metadata = { title: 'Connect Slack' };

export default async function Layout({ children }: { children: ReactNode }) {
  // The environment is that of the server at each request, not that of the build.
  await connection();
  return (
    <html lang="en">
      <body>
        <ConnectProvider instanceUrl={process.env.ACTIVEPIECES_URL ?? ''} jwtToken={createEmbedToken}>
          {children}
        </ConnectProvider>
      </body>
    </html>
  );
}

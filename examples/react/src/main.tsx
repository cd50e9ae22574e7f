import { ConnectProvider, useConnect } from 'activepieces-connect/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Your backend signs the token for the user of its session. */
async function fetchToken(): Promise<string> {
  const response = await fetch('/api/activepieces-token');
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  return response.text();
}

function ConnectSlack() {
  const { connect, status, result, error } = useConnect();
  return (
    <>
      <button
        type="button"
        onClick={() => connect({ pieceName: '@activepieces/piece-slack', connectionName: 'slack_of_customer_42' })}
      >
        Connect Slack
      </button>
      <output>
        {status === 'connected' && `Connected: ${result.name}`}
        {status === 'error' && error.message}
      </output>
    </>
  );
}

createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <ConnectProvider instanceUrl={import.meta.env.VITE_ACTIVEPIECES_URL} jwtToken={fetchToken}>
      <h1>Integrations</h1>
      <ConnectSlack />
    </ConnectProvider>
  </StrictMode>,
);

'use client';

import { useConnect } from 'activepieces-connect/react';

export function ConnectSlack() {
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

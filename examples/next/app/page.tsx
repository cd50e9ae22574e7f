import { ConnectSlack } from './connect-slack';

export default function Page() {
  return (
    <main>
      <h1>Integrations</h1>
      <ConnectSlack />
    </main>
  );
}

// The least that a page of another site needs for a form: the sign-in, the piece, an input.

const { instanceUrl, jwtToken, pieceName } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

const session = await answerOf('/v1/managed-authn/external-token', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ externalAccessToken: jwtToken }),
});
const piece = await answerOf(`/v1/pieces/${pieceName}`, { headers: { Authorization: `Bearer ${session.token}` } });

const label = document.createElement('label');
const input = document.createElement('input');
input.type = 'password';
label.append(piece.auth.displayName, input);
document.getElementById('form')?.append(label);
input.focus();

async function answerOf(path, options) {
  const response = await fetch(`${instanceUrl}/api${path}`, { ...options, cache: 'no-store' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Lumen's own backend. It talks to the instance; this page may not. */
export async function fetchConfig() {
  return getJson('/api/config');
}

/** A fresh token that says who is signed in: what `configure()` asks for. */
export async function fetchToken(user) {
  const { token } = await getJson(`/api/token?${new URLSearchParams({ user })}`);
  return token;
}

export async function fetchApps(locale) {
  return getJson(`/api/apps?${new URLSearchParams({ locale })}`);
}

export async function fetchConnections() {
  const { data } = await getJson('/api/connections');
  return data;
}

export async function renameConnection(id, displayName) {
  await getJson(`/api/connections/${encodeURIComponent(id)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ displayName }),
  });
}

export async function deleteConnection(id) {
  await getJson(`/api/connections/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

async function getJson(path, init) {
  const answer = await fetch(path, init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

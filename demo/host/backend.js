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

/** The newest of them, and how many there are. */
export async function fetchConnections() {
  const { data, total } = await getJson('/api/connections');
  return { connections: data, total };
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

/** The team and the custom app of this customer at Make, with the connection types of the app. */
export async function fetchMake() {
  return getJson('/api/make');
}

/** What the dialog shows to the proxy for Make. */
export async function fetchMakeToken() {
  const { token } = await getJson('/api/make-token');
  return token;
}

export async function fetchMakeConnections() {
  const { connections } = await getJson('/api/make/connections');
  return connections;
}

/** Makes a scenario use a connection, or stop using it; at Make that is done by building one. */
export async function setMakeUsage(id, isUsed) {
  await getJson(`/api/make/connections/${encodeURIComponent(id)}/usage`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ isUsed }),
  });
}

/** Only a demo has these: a backend that hands out an admin's session to a page would be a bad one. */
export async function fetchAdminSession() {
  return getJson('/api/demo/admin-session');
}

export async function fetchDemoState() {
  return getJson('/api/demo');
}

export async function makeConnections() {
  await getJson('/api/demo/connections', { method: 'POST' });
}

export async function removeConnections() {
  await getJson('/api/demo/connections', { method: 'DELETE' });
}

export async function setPlan(globalConnections) {
  await getJson('/api/demo/plan', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ globalConnections }),
  });
}

async function getJson(path, init) {
  const answer = await fetch(path, init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

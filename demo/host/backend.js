/** Lumen's backend, which calls the instance for this page. */
export async function fetchConfig() {
  return getJson('/api/config');
}

/** A new JWT for the user, for `configure()`. */
export async function fetchJwt(user) {
  const { token } = await getJson(`/api/token?${new URLSearchParams({ user })}`);
  return token;
}

export async function fetchApps(locale) {
  return getJson(`/api/apps?${new URLSearchParams({ locale })}`);
}

/** The newest connections, and the total number. */
export async function fetchConnections() {
  const { data, total } = await getJson('/api/connections');
  return { connections: data, total };
}

export async function renameConnection(id, displayName) {
  await sendJson('POST', `/api/connections/${encodeURIComponent(id)}`, { displayName });
}

export async function deleteConnection(id) {
  await getJson(`/api/connections/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** The team and the custom app of this customer at Make, with the connection types of the app. */
export async function fetchMake() {
  return getJson('/api/make');
}

/** The token that authenticates the dialog to the Make proxy. */
export async function fetchMakeToken() {
  const { token } = await getJson('/api/make-token');
  return token;
}

export async function fetchMakeConnections() {
  const { connections } = await getJson('/api/make/connections');
  return connections;
}

/** Sets whether a scenario uses a connection. */
export async function setMakeUsage(id, isUsed) {
  await sendJson('PUT', `/api/make/connections/${encodeURIComponent(id)}/usage`, { isUsed });
}

/** Only for the demo: a real backend must never give an admin session to a page. */
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
  await sendJson('PUT', '/api/demo/plan', { globalConnections });
}

function sendJson(method, path, body) {
  return getJson(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

async function getJson(path, init) {
  const answer = await fetch(path, init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

// A page that connects an app, and the backend it needs. In a clone of the repository, after `npm run build`; or
// anywhere with index.html beside it, after `npm install activepieces-connect`:
// ACTIVEPIECES_URL=… ACTIVEPIECES_SIGNING_KEY=… ACTIVEPIECES_SIGNING_KEY_ID=… node server.mjs
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { signEmbedToken } from 'activepieces-connect/server';

const { ACTIVEPIECES_URL, ACTIVEPIECES_SIGNING_KEY, ACTIVEPIECES_SIGNING_KEY_ID, PORT = '3000' } = process.env;

const signToken = (user) =>
  signEmbedToken({
    signingKey: ACTIVEPIECES_SIGNING_KEY,
    keyId: ACTIVEPIECES_SIGNING_KEY_ID,
    externalUserId: user.id,
    externalProjectId: user.customerId,
    firstName: user.firstName,
    lastName: user.lastName,
  });

// Yours: the user of the session cookie in the request.
const findUser = (_request) => ({ id: 'user-1', customerId: 'customer-1', firstName: 'Ada', lastName: 'Marlow' });

// A wrong key stops the server here, with a sentence that says what is wrong, and not at its first user.
await signToken(findUser());

const listen = async (handle, port) => {
  const server = createServer((request, response) =>
    handle(request, response).catch((error) => {
      // Unhandled, it would stop the server for everybody. An error of signEmbedToken() contains no part of the key.
      console.error(error);
      response.writeHead(500).end();
    }),
  );
  await new Promise((resolve) => server.listen(port, 'localhost', resolve));
  return `http://localhost:${server.address().port}`;
};

// The dialog has an origin of its own, so that the page cannot read what is typed into it. In production: your CDN.
const files = new URL('./', import.meta.resolve('activepieces-connect/connect.js'));
const types = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };
const dialogOrigin = await listen(async ({ url }, response) => {
  const file = new URL(`.${url.split('?')[0]}`, files);
  const content = file.href.startsWith(files.href) && (await readFile(file).catch(() => undefined));
  if (!content) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': types[file.pathname.split('.').pop()] ?? 'text/plain' }).end(content);
}, 0);

const template = await readFile(new URL('index.html', import.meta.url), 'utf8');
const page = template.replace('{{instanceUrl}}', ACTIVEPIECES_URL).replace('{{dialogOrigin}}', dialogOrigin);

const pageOrigin = await listen(async (request, response) => {
  if (request.url === '/') return response.writeHead(200, { 'Content-Type': types.html }).end(page);
  if (request.url !== '/api/activepieces-token') return response.writeHead(404).end();
  const token = await signToken(findUser(request));
  response.writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end(token);
}, Number(PORT));

console.log(`The page: ${pageOrigin}`);

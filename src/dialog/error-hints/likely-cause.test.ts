import { expect, test } from 'vitest';
import { type LikelyCause, likelyCause } from './likely-cause.ts';

test.each<[detail: string, cause: LikelyCause]>([
  ['Invalid API key', 'unauthorized'],
  ['invalid_api_key', 'unauthorized'],
  ['Incorrect API key provided: •••. You can find your API key at https://platform.example.com.', 'unauthorized'],
  ['API key not valid. Please pass a valid API key.', 'unauthorized'],
  ['Your API key is invalid', 'unauthorized'],
  ['Invalid Credentials.', 'unauthorized'],
  ['Bad credentials', 'unauthorized'],
  ['Invalid username or password', 'unauthorized'],
  ['Key revoked yesterday', 'unauthorized'],
  ['The access token has expired', 'unauthorized'],
  ['The API key you provided is invalid', 'unauthorized'],
  ['API token not found', 'unauthorized'],
  ['jwt expired', 'unauthorized'],
  ['Unauthorized', 'unauthorized'],
  ['401 Unauthorized', 'unauthorized'],
  ['Request failed with status code 401', 'unauthorized'],
  ['{"status":401}', 'unauthorized'],
  ['status: 401', 'unauthorized'],
  ['HTTP/1.1 401', 'unauthorized'],
  ['Authentication failed', 'unauthorized'],
  ['[AUTHENTICATIONFAILED] Invalid credentials (Failure)', 'unauthorized'],
  ['535 5.7.8 Authentication credentials invalid', 'unauthorized'],
  ['535 Incorrect authentication data', 'unauthorized'],
  ['password authentication failed for user "me"', 'unauthorized'],
  ['severity: FATAL, code: 28P01, name: error, routine: auth_failed', 'unauthorized'],
  ["Access denied for user 'me'@'10.0.0.1' (using password: YES)", 'unauthorized'],
  ['All configured authentication methods failed', 'unauthorized'],
  ['InvalidAccessKeyId', 'unauthorized'],
  ['403: invalid API key', 'unauthorized'],
  ['Forbidden', 'forbidden'],
  ['Request failed with status code 403', 'forbidden'],
  ['Access Denied', 'forbidden'],
  ['Insufficient permissions for this resource', 'forbidden'],
  ['missing scopes: crm.read', 'forbidden'],
  ['You are not allowed to list users', 'forbidden'],
  ['404', 'not-found'],
  ['Not Found', 'not-found'],
  ['404 Not Found', 'not-found'],
  ['The requested resource was not found', 'not-found'],
  ['Request failed with status code 404', 'not-found'],
  ['getaddrinfo ENOTFOUND db.exmaple.com', 'no-host'],
  ['getaddrinfo EAI_AGAIN db', 'no-host'],
  ['curl: (6) Could not resolve host: x', 'no-host'],
  ['connect ECONNREFUSED 127.0.0.1:1', 'no-answer'],
  ['connect ETIMEDOUT 10.0.0.1:5432', 'no-answer'],
  ['Connection timed out', 'no-answer'],
  ['timeout of 30000ms exceeded', 'no-answer'],
  ['connect EHOSTUNREACH 10.0.0.1:22', 'no-answer'],
  ['self-signed certificate in certificate chain', 'certificate'],
  ['certificate has expired', 'certificate'],
  ['unable to verify the first certificate', 'certificate'],
  ["Hostname/IP does not match certificate's altnames: Host: x", 'certificate'],
  ['code: CERT_HAS_EXPIRED', 'certificate'],
  ['Rate limit exceeded', 'busy'],
  ['rate_limited', 'busy'],
  ['Too Many Requests', 'busy'],
  ['Request failed with status code 429', 'busy'],
  ['429: Too many requests for this API key', 'busy'],
  ['status: 500', 'down'],
  ['Internal Server Error', 'down'],
  ['502 Bad Gateway', 'down'],
  ['Request failed with status code 503', 'down'],
])('“%s” means %s', (detail, cause) => expect(likelyCause('rejected', detail)).toBe(cause));

test.each([
  [''],
  ['no'],
  ['Bad Request'],
  ['400'],
  ['status: 400'],
  ['Request failed with status code 422'],
  ['Something went wrong'],
  ['Please check your connection settings.'],
  ['Cannot read properties of undefined (reading "type")'],
  ['Unexpected token < in JSON at position 0'],
  ['invalid token in JSON'],
  ['Method not allowed'],
  ['405 Method Not Allowed'],
  ['User not found'],
  ['database "x" does not exist'],
  ['Cannot find module "x": not found'],
  ['You exceeded your current quota, please check your plan and billing details.'],
  ['The key must have 404 characters'],
  ['port 500 is closed'],
  ['error 429 items'],
  ['503 5.5.1 AUTH not available'],
  ['Your trial has expired'],
  ['Your subscription has expired'],
  ['unauthorized_client'],
  ['invalid_grant'],
  ['invalid client certificate'],
  ['Enter your API key'],
  ['Password must have 12 characters'],
  ['scopes: read, write'],
  ['Worker timed out'],
])('“%s” may mean anything', (detail) => expect(likelyCause('rejected', detail)).toBeUndefined());

test('a failed code exchange: only causes that its own text does not explain', () => {
  expect(likelyCause('claim_failed', 'invalid_client: Unauthorized')).toBeUndefined();
  expect(likelyCause('claim_failed', 'Too many requests')).toBe('busy');
  expect(likelyCause('claim_failed', 'status: 503')).toBe('down');
});

test('a failed validation: only causes that cannot describe the engine itself', () => {
  expect(likelyCause('engine_failed', 'Internal server error')).toBeUndefined();
  expect(likelyCause('engine_failed', 'Unauthorized')).toBeUndefined();
  expect(likelyCause('engine_failed', 'getaddrinfo ENOTFOUND api.example.com')).toBe('no-host');
});

test.each([
  ['invalid_request'],
  ['schema_mismatch'],
  ['server_error'],
  ['secret_not_found'],
  ['toString'],
  ['failed.access_denied'],
])('no cause for a problem that does not come from the app: %s', (code) =>
  expect(likelyCause(code, 'Unauthorized')).toBeUndefined(),
);

test('no cause without a detail', () => expect(likelyCause('rejected', undefined)).toBeUndefined());

// Serves VS Code for the Web: `@vscode/test-web`, and in front of it a proxy on the loopback address that adds to the
// page's configuration what test-web has no option for (settings, editors to open). web.mjs runs this as a process of its
// own: test-web writes a line to the standard output with every page, and so the server ends with its parent, whatever
// becomes of that.
import { createServer, request } from 'node:http';
import process from 'node:process';
import { open } from '@vscode/test-web';

const HOST = '127.0.0.1';

process.once('disconnect', () => process.exit());
process.once('message', async (message) => {
  const { port, innerPort, options, page } = /** @type {import('./web.mjs').ServerMessage} */ (message);
  await open({ ...options, browserType: 'none', host: HOST, port: innerPort });
  createServer((incoming, outgoing) => forward(incoming, outgoing, innerPort, page)).listen(port, HOST, () => {
    process.send?.('ready');
  });
});

/**
 * @param {import('node:http').IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} outgoing
 * @param {number} port
 * @param {object} page
 */
function forward(incoming, outgoing, port, page) {
  const { url, method, headers } = incoming;
  const inner = request({ host: HOST, port, path: url, method, headers }, async (response) => {
    const isPage = /^\/(\?|$)/.test(url ?? '');
    if (!isPage || response.statusCode !== 200) {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
      return;
    }
    const html = configure(await text(response), page);
    outgoing.writeHead(200, { ...response.headers, 'content-length': Buffer.byteLength(html) });
    outgoing.end(html);
  });
  inner.once('error', () => outgoing.destroy());
  incoming.pipe(inner);
}

/** @param {import('node:http').IncomingMessage} response */
async function text(response) {
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) body += chunk;
  return body;
}

/**
 * Merges into the configuration that the page holds as JSON in an attribute.
 * @param {string} html
 * @param {object} page
 */
function configure(html, page) {
  return html.replace(/(?<=id="vscode-workbench-web-configuration" data-settings=")[^"]*/, (attribute) => {
    const configuration = JSON.parse(attribute.replaceAll('&quot;', '"'));
    return JSON.stringify({ ...configuration, ...page })
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;');
  });
}

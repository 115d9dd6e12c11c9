import { h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { CheckedFile, CheckedProblem } from '../checking';
import { safeText as printable } from '../safe-text';
import { failing, type Limits } from '../verdict';

/**
 * `check --format junit`: a suite for each file and a case for each problem; what the limits allow passes, with what it
 * says as output. A file without problems is one case, and so is each that could not be read.
 */
export function checkJunit(files: readonly CheckedFile[], limits: Limits, failures: readonly string[]): string {
  const isFailing = failing(files, limits);
  const suites = files.map(({ path, problems }) => {
    const name = safeText(path);
    const cases = problems.map((problem) => testCase(name, problem, isFailing(problem)));
    return suite(name, cases.length > 0 ? cases : [h('testcase', { name, classname: name })], {
      failures: problems.filter(isFailing).length,
    });
  });
  if (failures.length > 0) suites.push(suite('Files', failures.map(unread), { errors: failures.length }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(h('testsuites', { name: 'Backlog Roles' }, suites))}\n`;
}

function suite(name: string, cases: readonly JSX.Element[], { failures = 0, errors = 0 }): JSX.Element {
  return h('testsuite', { name, tests: cases.length, failures, errors }, [...cases]);
}

function unread(failure: string): JSX.Element {
  const message = safeText(failure);
  return h('testcase', { name: message, classname: 'Files' }, h('error', { message }));
}

function testCase(
  path: string,
  { rule, severity, message, subject, line, column }: CheckedProblem,
  isFailure: boolean,
) {
  const said = `${path}:${line}:${column}: ${severity}: ${safeText(message)} (${rule})`;
  const outcome = isFailure
    ? h('failure', { message: safeText(message), type: rule }, said)
    : h('system-out', {}, said);
  return h('testcase', { name: safeText(`${rule}: ${subject}`), classname: path, file: path, line }, outcome);
}

/** Also without what no XML may hold. */
function safeText(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}
